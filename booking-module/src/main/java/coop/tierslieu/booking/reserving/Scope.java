package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.shared.Refused;
import java.util.Locale;

/** How much of a series a change is meant for; for a booking that stands alone all are the same. */
public enum Scope {
    ONE,
    THIS_AND_FOLLOWING,
    ALL;

    /**
     * Reads {@code one}, {@code following} and {@code all}; ONE when nothing is said.
     *
     * @throws Refused VALUE_NOT_UNDERSTOOD
     */
    public static Scope of(RequestField field) {
        if (field.isBlank()) {
            return ONE;
        }
        String text = field.text();
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "one" -> ONE;
            case "following", "this_and_following" -> THIS_AND_FOLLOWING;
            case "all" -> ALL;
            default -> throw new Refused(RequestRule.VALUE_NOT_UNDERSTOOD, field.name(), text, "one, following, all");
        };
    }
}

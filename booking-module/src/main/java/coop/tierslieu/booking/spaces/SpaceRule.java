package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import java.time.LocalTime;

/** What the place and its spaces must be. */
public enum SpaceRule implements Rule {
    PLACE_IS_OPEN_ALREADY(Kind.CONFLICT, "The place is declared already."),
    PLACE_IS_NOT_OPEN(Kind.NOT_FOUND, "Open the place first: say its name and how many people it may hold."),
    HEADCOUNT_MUST_BE_POSITIVE(Kind.INVALID, "The place must hold at least one person, not {0}."),
    NAME_IS_MISSING(Kind.INVALID, "Give a name of 1 to 100 characters."),
    SPACE_EXISTS_ALREADY(Kind.CONFLICT, "There is a space {0} already: choose another id."),
    LAYOUT_IS_MISSING(Kind.INVALID, "Say how many people the space holds, in at least one layout."),
    CAPACITY_MUST_BE_POSITIVE(Kind.INVALID, "In layout {0} the space must hold at least one person, not {1}."),
    PROJECTION_IS_LIMITED(
            Kind.INVALID, "A room in projection layout holds at most {0} people, not {1} (public-building rules)."),
    OPENING_ENDS_BEFORE_IT_STARTS(Kind.INVALID, "Opening on {0} from {1} to {2} ends before it starts."),
    HOURS_ARE_MALFORMED(
            Kind.INVALID, "Write the hours as 08:00–12:30, 14:00–20:00, or nothing when it is closed: not {0}."),
    WHOLE_NEEDS_PARTS(Kind.INVALID, "List the spaces that the whole place is made of."),
    ONLY_A_WHOLE_HAS_PARTS(Kind.INVALID, "Only a whole place has parts: leave them out."),
    PART_IS_LISTED_TWICE(Kind.INVALID, "The part {0} is listed twice."),
    PART_IS_UNKNOWN(Kind.INVALID, "There is no space {0}: register the parts before the whole."),
    PART_IS_A_WHOLE(Kind.INVALID, "{0} has parts itself: list those parts instead."),
    SITE_MAXIMUM_HEADCOUNT(
            Kind.INVALID, "With this space the place would hold {0} people, and it may hold at most {1}.");

    private final Kind kind;
    private final String sentence;

    SpaceRule(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** @throws Refused OPENING_ENDS_BEFORE_IT_STARTS */
    public static void requireSound(OpeningHours hours) {
        for (OpeningHours.Row row : hours.rows()) {
            if (!row.until().equals(LocalTime.MIDNIGHT) && !row.from().isBefore(row.until())) {
                throw new Refused(OPENING_ENDS_BEFORE_IT_STARTS, "openingHours", row.day(), row.from(), row.until());
            }
        }
    }
}

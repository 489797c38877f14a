package coop.tierslieu.membership.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a member stands with the place when a price is made. There is no address in it, and never will be.
 *
 * @param known false when nobody was registered under that id; the class is then PUBLIC
 * @param reducedFrom first day of the verified proof, or null without one
 * @param reducedUntil last day of the verified proof, or null without one
 * @param archived whether they no longer come, and so may not book
 */
public record Standing(
        MemberId member,
        boolean known,
        CustomerClass customerClass,
        @Nullable LocalDate reducedFrom,
        @Nullable LocalDate reducedUntil,
        boolean archived) {

    public Standing(
            MemberId member,
            boolean known,
            CustomerClass customerClass,
            @Nullable LocalDate reducedFrom,
            @Nullable LocalDate reducedUntil) {
        this(member, known, customerClass, reducedFrom, reducedUntil, false);
    }

    /** Whether the reduced tariff holds on the day of <em>use</em>. */
    public boolean reducedOn(LocalDate dayOfUse) {
        return reducedFrom != null
                && reducedUntil != null
                && !dayOfUse.isBefore(reducedFrom)
                && !dayOfUse.isAfter(reducedUntil);
    }
}

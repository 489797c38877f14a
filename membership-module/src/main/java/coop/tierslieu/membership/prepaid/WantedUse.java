package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.published.UseId;
import java.time.LocalDate;

/**
 * What a use shall amount to.
 *
 * @param units in all, in the unit of the pass or the allowance; 0 takes nothing, and returns what was taken before
 * @param first first day of the use
 * @param last last day of the use
 */
public record WantedUse(UseId use, Usage usage, int units, LocalDate first, LocalDate last) {

    public WantedUse {
        if (units < 0 || last.isBefore(first)) {
            throw new IllegalArgumentException("A use takes 0 units or more, from a day on: " + units);
        }
    }
}

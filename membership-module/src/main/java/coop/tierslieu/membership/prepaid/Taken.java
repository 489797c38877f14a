package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.UseId;
import java.time.LocalDate;

/**
 * So many units for a use.
 *
 * @param units less than 0 when they go back
 * @param day first day of the use
 */
record Taken(UseId use, int units, LocalDate day) {

    Taken returned() {
        return new Taken(use, -units, day);
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.Use;
import org.jspecify.annotations.Nullable;

/**
 * On what conditions a space is wanted.
 *
 * @param payWith the id of a pass or an allowance; null: charged to the account
 * @param series the recurrence that the slots are occurrences of; null when there is none
 * @param skipConflicts true: what cannot be had is left out; false: all or nothing
 * @param main the booking that this one is an extra of; null when it is none
 */
public record Conditions(
        Use use,
        @Nullable String payWith,
        @Nullable SeriesId series,
        boolean skipConflicts,
        @Nullable BookingId main) {

    public static final Conditions PLAIN = new Conditions(Use.A_LA_CARTE, null, null, false, null);

    public Conditions paidWith(@Nullable String source) {
        return new Conditions(use, source, series, skipConflicts, main);
    }
}

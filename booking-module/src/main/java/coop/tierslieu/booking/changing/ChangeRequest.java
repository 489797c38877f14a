package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/bookings/{id}/change} and of its quote.
 *
 * @param start ISO date-time, with an offset or on the Paris clock
 * @param scope one, following or all of its series; one when it is left out
 * @param expectedTotal what the quote said; refused when that has changed since
 * @param becauseClosed true: a closure touches the booking, so the host moves it, this one alone, and nothing is kept
 */
record ChangeRequest(
        @Nullable String start,
        @Nullable String end,
        @Nullable String scope,
        @Nullable Money expectedTotal,
        @Nullable Boolean becauseClosed) {

    TimeSlot wantedSlot() {
        return TimeSlot.parse(new RequestField("start", start).text(), new RequestField("end", end).text());
    }

    Scope wantedScope() {
        return Scope.of(new RequestField("scope", scope));
    }
}

package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/bookings/{id}/swap} and of its quote.
 *
 * @param to the other space
 * @param expectedTotal what the quote said; refused when that has changed since
 * @param becauseClosed true: a closure touches the booking, so the host gives it another space, and nothing is kept
 */
record SwapRequest(
        @Nullable String to,
        @Nullable Money expectedTotal,
        @Nullable Boolean becauseClosed) {

    SpaceId wantedSpace() {
        return new RequestField("to", to).id(SpaceId::new);
    }
}

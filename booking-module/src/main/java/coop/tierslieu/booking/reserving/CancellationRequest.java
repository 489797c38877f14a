package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/bookings/{id}/cancellation}, which may be left out.
 *
 * @param scope one, following or all of its series; one when it is left out
 */
record CancellationRequest(@Nullable String scope) {

    static final CancellationRequest OF_ONE = new CancellationRequest(null);

    Scope wantedScope() {
        return Scope.of(new RequestField("scope", scope));
    }
}

package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.reserving.ReserveRequest.ExtraRequest;
import coop.tierslieu.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/privatisations/{id}/confirmation}.
 *
 * @param extras equipment, or another space, for the same slot: all or nothing
 * @param expectedTotal what was shown, extras and tax included; refused when the price has changed since
 */
record ConfirmRequest(
        @Nullable List<ExtraRequest> extras, @Nullable Money expectedTotal) {

    static final ConfirmRequest PLAIN = new ConfirmRequest(null, null);
}

package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.reserving.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/series/{id}/cancellation}; none: the whole series.
 *
 * @param booking the one it is about; the first that can still be given back, when it is left out
 * @param scope one, following or all; all when it is left out
 */
record CancelSeriesRequest(
        @Nullable String booking, @Nullable String scope) {

    static final CancelSeriesRequest ALL = new CancelSeriesRequest(null, null);

    Scope wantedScope() {
        RequestField field = new RequestField("scope", scope);
        return field.isBlank() ? Scope.ALL : Scope.of(field);
    }
}

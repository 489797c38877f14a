package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/place}.
 *
 * @param maximumHeadcount people on the whole site, as the safety commission allows
 */
record OpenPlaceRequest(@Nullable String name, @Nullable Integer maximumHeadcount) {

    OpenPlace command() {
        if (maximumHeadcount == null) {
            throw new Refused(RequestRule.FIELD_MISSING, "maximumHeadcount", "maximumHeadcount");
        }
        return new OpenPlace(Place.ID, new RequestField("name", name).text(), maximumHeadcount);
    }
}

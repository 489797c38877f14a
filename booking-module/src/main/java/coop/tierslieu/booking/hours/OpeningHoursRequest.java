package coop.tierslieu.booking.hours;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.ChangeOpeningHours;
import coop.tierslieu.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT /api/spaces/{id}/opening-hours}.
 *
 * @param openingHours all of them: a class and weekday without a row is closed
 */
record OpeningHoursRequest(@Nullable OpeningHours openingHours) {

    ChangeOpeningHours command(SpaceId space) {
        if (openingHours == null) {
            throw new Refused(RequestRule.FIELD_MISSING, "openingHours", "openingHours");
        }
        return new ChangeOpeningHours(space, openingHours);
    }
}

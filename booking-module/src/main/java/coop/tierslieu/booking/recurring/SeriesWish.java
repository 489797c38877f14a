package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.WantedExtra;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A space, wanted at the same hours on several days.
 *
 * @param extras what is wanted with it on each of them
 * @param payWith the id of a pass or an allowance; null: charged to the account
 * @param expectedTotal what the preview said of the dates that are free, extras too; null: whatever it costs
 */
record SeriesWish(
        SpaceId space,
        MemberId member,
        Timetable timetable,
        int seats,
        List<WantedExtra> extras,
        @Nullable String payWith,
        OnConflict onConflict,
        @Nullable Money expectedTotal) {

    SeriesWish {
        extras = List.copyOf(extras);
    }
}

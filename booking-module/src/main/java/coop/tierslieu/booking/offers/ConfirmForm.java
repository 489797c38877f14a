package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The offer as it was shown, on its way back.
 *
 * @param starts exact start of each slot
 * @param ends exact end of each slot
 * @param expectedTotal what the card said, in euros, tax included
 */
record ConfirmForm(
        @Nullable String space,
        @Nullable String member,
        @Nullable String seats,
        @Nullable List<String> starts,
        @Nullable List<String> ends,
        @Nullable String expectedTotal) {

    ReserveSpace command(Ids ids) {
        return new ReserveSpace(
                new RequestField("space", space).id(SpaceId::new),
                new RequestField("member", member).id(MemberId::new),
                slots(ids),
                new RequestField("seats", seats).number(1, 999),
                null,
                agreedTotal());
    }

    private @Nullable Money agreedTotal() {
        return new RequestField("expectedTotal", expectedTotal).euros().orElse(null);
    }

    private List<RequestedSlot> slots(Ids ids) {
        if (starts == null || ends == null || starts.size() != ends.size()) {
            return List.of();
        }
        List<String> from = starts;
        List<String> until = ends;
        return IntStream.range(0, from.size())
                .mapToObj(i -> new RequestedSlot(new BookingId(ids.next()), TimeSlot.parse(from.get(i), until.get(i))))
                .toList();
    }
}

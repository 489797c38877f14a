package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.RequestedExtra;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.TimeSlot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The offer as it was shown, on its way back.
 *
 * @param member for whom, where the host says it
 * @param bookings the ids under which the slots are held; null when none is
 * @param starts exact start of each slot
 * @param ends exact end of each slot
 * @param extras equipment that was ticked
 * @param payWith see {@link Payer}
 * @param expectedTotal what the card said, in euros, tax included
 * @param name of a visitor
 * @param email of a visitor
 */
record ConfirmForm(
        @Nullable String space,
        @Nullable String member,
        @Nullable String seats,
        @Nullable String layout,
        @Nullable List<String> bookings,
        @Nullable List<String> starts,
        @Nullable List<String> ends,
        @Nullable List<String> extras,
        @Nullable String payWith,
        @Nullable String expectedTotal,
        @Nullable String name,
        @Nullable String email) {

    ReserveSpace command(MemberId customer, Ids ids) {
        return new ReserveSpace(
                wantedSpace(),
                customer,
                slots(ids),
                wantedSeats(),
                wantedLayout(),
                new RequestField("expectedTotal", expectedTotal).euros().orElse(null),
                Conditions.PLAIN.paidWith(payer().source()));
    }

    SpaceId wantedSpace() {
        return new RequestField("space", space).id(SpaceId::new);
    }

    MemberId wantedFor() {
        return new RequestField("member", member).id(MemberId::new);
    }

    int wantedSeats() {
        return new RequestField("seats", seats).number(1, 999);
    }

    @Nullable
    Layout wantedLayout() {
        return layout == null || layout.isBlank() ? null : new RequestField("layout", layout).oneOf(Layout.class);
    }

    Payer payer() {
        return Payer.of(payWith);
    }

    Set<SpaceId> wantedExtras() {
        return extras == null
                ? Set.of()
                : extras.stream()
                        .map(extra -> new RequestField("extras", extra).id(SpaceId::new))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<TimeSlot> wantedSlots() {
        if (starts == null || ends == null || starts.size() != ends.size()) {
            return List.of();
        }
        List<String> from = starts;
        List<String> until = ends;
        return IntStream.range(0, from.size())
                .mapToObj(i -> TimeSlot.parse(from.get(i), until.get(i)))
                .toList();
    }

    /** The first of the ids under which the slots are held. */
    Optional<BookingId> heldUnder() {
        return bookings == null || bookings.isEmpty()
                ? Optional.empty()
                : Optional.of(new RequestField("bookings", bookings.get(0)).id(BookingId::new));
    }

    private List<RequestedSlot> slots(Ids ids) {
        List<TimeSlot> slots = wantedSlots();
        return IntStream.range(0, slots.size())
                .mapToObj(i -> new RequestedSlot(booking(i, ids), slots.get(i), extras(ids), bookings != null))
                .toList();
    }

    private BookingId booking(int number, Ids ids) {
        return bookings == null || number >= bookings.size()
                ? new BookingId(ids.next())
                : new RequestField("bookings", bookings.get(number)).id(BookingId::new);
    }

    private List<RequestedExtra> extras(Ids ids) {
        return wantedExtras().stream()
                .map(extra -> new RequestedExtra(extra, new BookingId(ids.next()), 1))
                .toList();
    }
}

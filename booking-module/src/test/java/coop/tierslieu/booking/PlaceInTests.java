package coop.tierslieu.booking;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A small place and its facts, on Tuesday 24 November 2026: two rooms, a pool of four desks, and the whole of it. */
public final class PlaceInTests {

    public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    public static final SpaceRegistered ROOM = space("room-1", SpaceKind.MEETING_ROOM, 12);
    public static final SpaceRegistered OTHER_ROOM = space("room-2", SpaceKind.MEETING_ROOM, 8);
    public static final SpaceRegistered DESKS = space("desks", SpaceKind.NOMAD_DESKS, 4);
    public static final SpaceRegistered WHOLE = whole("whole", ROOM, DESKS);

    private PlaceInTests() {}

    public static SpaceRegistered space(String id, SpaceKind kind, int capacity) {
        return new SpaceRegistered(
                new SpaceId(id), id, kind, Map.of(Layout.STANDARD, capacity), List.of(), UsualHours.of(kind));
    }

    private static SpaceRegistered whole(String id, SpaceRegistered... parts) {
        return new SpaceRegistered(
                new SpaceId(id),
                id,
                SpaceKind.WHOLE_PLACE,
                Map.of(Layout.STANDARD, 16),
                Arrays.stream(parts).map(SpaceRegistered::space).toList(),
                UsualHours.of(SpaceKind.WHOLE_PLACE));
    }

    public static OffsetDateTime at(String time) {
        return TimeSlot.inParis("at", TUESDAY.atTime(LocalTime.parse(time)));
    }

    public static TimeSlot tuesday(String start, String end) {
        return new TimeSlot(at(start), at(end));
    }

    public static BookingConfirmed confirmed(String id, SpaceRegistered space, String start, String end) {
        return confirmed(id, space, tuesday(start, end), 1);
    }

    public static BookingConfirmed confirmed(String id, SpaceRegistered space, TimeSlot slot, int seats) {
        return new BookingConfirmed(
                new BookingId(id),
                space.space(),
                space.kind(),
                new MemberId("member-of-" + id),
                slot,
                seats,
                Layout.STANDARD,
                Price.of(Money.euros("20.00"), VatRate.STANDARD),
                "2026-1",
                CustomerClass.MEMBER,
                false,
                new CancellationTerms(
                        slot.start().minusHours(24), List.of(new CancellationTerms.Step(slot.start(), 500))));
    }

    public static BookingCancelled cancelled(BookingConfirmed booking, String time) {
        return new BookingCancelled(
                booking.booking(),
                booking.space(),
                booking.kind(),
                booking.member(),
                booking.slot(),
                at(time),
                booking.price(),
                booking.price().permille(500));
    }

    public static BookingCheckedIn checkedIn(BookingConfirmed booking, String time) {
        return new BookingCheckedIn(booking.booking(), booking.space(), at(time));
    }

    public static NoShowRecorded noShow(BookingConfirmed booking, String time) {
        return new NoShowRecorded(
                booking.booking(), booking.space(), at(time), !booking.kind().isPooled());
    }

    public static SpaceClosed closed(String id, SpaceRegistered space, String start, String end) {
        return new SpaceClosed(space.space(), new ClosureId(id), tuesday(start, end), "Travaux");
    }

    public static SpaceReopened reopened(SpaceClosed closure) {
        return new SpaceReopened(closure.space(), closure.closure());
    }
}

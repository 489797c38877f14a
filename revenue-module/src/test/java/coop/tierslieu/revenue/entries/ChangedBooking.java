package coop.tierslieu.revenue.entries;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Change;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;

/** The events of one booking that is confirmed in November, moved to December, and then cancelled or corrected. */
final class ChangedBooking {

    static final BookingId BOOKING = new BookingId("b-1");
    static final SpaceId ROOM = new SpaceId("creativity");
    static final SpaceId WHOLE = new SpaceId("whole-place");
    static final MemberId MEMBER = new MemberId("m-1");
    static final TimeSlot NOVEMBER = TimeSlot.parse("2026-11-30T09:00", "2026-11-30T12:00");
    static final TimeSlot DECEMBER = TimeSlot.parse("2026-12-01T09:00", "2026-12-01T12:00");
    static final OffsetDateTime LATE_IN_OCTOBER = OffsetDateTime.parse("2026-10-31T23:30:00+00:00");

    private ChangedBooking() {}

    static BookingConfirmed confirmed(Price price, Arrangement arrangement) {
        return new BookingConfirmed(
                BOOKING,
                ROOM,
                SpaceKind.MEETING_ROOM,
                MEMBER,
                NOVEMBER,
                4,
                Layout.STANDARD,
                price,
                "2026-1",
                CustomerClass.MEMBER,
                false,
                new CancellationTerms(NOVEMBER.start().minusHours(24), List.of()),
                arrangement);
    }

    /** Into the whole place, where everything is privatisation. */
    static BookingChanged changed(Price before, Price after, Price fee, Arrangement arrangement) {
        return new BookingChanged(
                BOOKING,
                WHOLE,
                ROOM,
                SpaceKind.WHOLE_PLACE,
                MEMBER,
                Change.SWAPPED,
                NOVEMBER,
                DECEMBER,
                4,
                Layout.STANDARD,
                before,
                after,
                fee,
                "2026-2",
                CustomerClass.MEMBER,
                true,
                new CancellationTerms(DECEMBER.start().minusDays(7), List.of()),
                arrangement,
                SpaceKind.MEETING_ROOM,
                LATE_IN_OCTOBER);
    }

    static BookingCancelled cancelled(Price price, Price fee, Arrangement arrangement) {
        return new BookingCancelled(
                BOOKING,
                WHOLE,
                SpaceKind.WHOLE_PLACE,
                MEMBER,
                DECEMBER,
                LATE_IN_OCTOBER,
                price,
                fee,
                CancellationReason.ASKED,
                arrangement);
    }

    static BookingCorrected corrected(Price before, Price after, Arrangement arrangement) {
        return new BookingCorrected(
                BOOKING,
                WHOLE,
                SpaceKind.WHOLE_PLACE,
                MEMBER,
                DECEMBER,
                before,
                after,
                CorrectionReason.GOODWILL,
                arrangement.use(),
                LATE_IN_OCTOBER);
    }
}

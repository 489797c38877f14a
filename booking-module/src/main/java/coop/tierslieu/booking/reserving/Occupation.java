package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Seats that are taken for a while.
 *
 * @param seats seats of a pool; 1 in any other space, whoever comes
 * @param until the end of the slot, or the moment from which others may have the space
 * @param agreement null when the whole place was reserved, and this space with it
 */
record Occupation(
        BookingId booking,
        TimeSlot slot,
        int seats,
        OffsetDateTime until,
        Attendance attendance,
        @Nullable Agreement agreement) {

    static Occupation of(BookingConfirmed fact) {
        return new Occupation(
                fact.booking(),
                fact.slot(),
                fact.kind().isPooled() ? fact.seats() : 1,
                fact.slot().end(),
                Attendance.EXPECTED,
                new Agreement(fact.member(), fact.price(), fact.terms()));
    }

    static Occupation byTheWhole(BookingId booking, TimeSlot slot, int seats) {
        return new Occupation(booking, slot, seats, slot.end(), Attendance.EXPECTED, null);
    }

    Occupation attended(Attendance seen) {
        return new Occupation(booking, slot, seats, until, seen, agreement);
    }

    /** Free for others from that moment on. */
    Occupation releasedAt(OffsetDateTime moment) {
        OffsetDateTime released = moment.isBefore(until) ? moment : until;
        return new Occupation(booking, slot, seats, released, attendance, agreement);
    }

    /** The second of the epoch at which its slot ends, whether or not it was released before. */
    long ends() {
        return slot.end().toEpochSecond();
    }

    boolean overlaps(TimeSlot other) {
        return slot.start().isBefore(other.end()) && other.start().isBefore(until);
    }

    /** When the next one may start. Where nobody came, nothing needs tidying up. */
    OffsetDateTime freeFrom(Duration buffer) {
        return until.isBefore(slot.end()) ? until : until.plus(buffer);
    }

    void requireCancellable(OffsetDateTime now) {
        requireExpected();
        if (!now.isBefore(slot.start())) {
            throw new Refused(BOOKING_HAS_STARTED, null, Shown.moment(slot.start()));
        }
    }

    void requireCheckIn(OffsetDateTime now, Duration earliest) {
        requireExpected();
        OffsetDateTime opens = slot.start().minus(earliest);
        if (now.isBefore(opens)) {
            throw new Refused(TOO_EARLY_TO_CHECK_IN, null, Shown.moment(opens));
        }
        if (!now.isBefore(slot.end())) {
            throw new Refused(BOOKING_HAS_ENDED, null, Shown.moment(slot.end()));
        }
    }

    void requireNoShow(OffsetDateTime now, Duration patience) {
        requireExpected();
        OffsetDateTime waited = slot.start().plus(patience);
        if (now.isBefore(waited)) {
            throw new Refused(TOO_EARLY_FOR_A_NO_SHOW, null, Shown.moment(waited));
        }
    }

    private void requireExpected() {
        if (attendance != Attendance.EXPECTED) {
            throw new Refused(attendance == Attendance.PRESENT ? CHECKED_IN_ALREADY : NO_SHOW_IS_RECORDED, null);
        }
    }
}

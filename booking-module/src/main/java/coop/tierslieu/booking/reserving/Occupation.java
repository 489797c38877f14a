package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Seats that are taken for a while: by a booking, by a hold, or because the whole place is wanted.
 *
 * @param seats seats of a pool; 1 in any other space, whoever comes
 * @param until the end of the slot, or the moment from which others may have the space
 * @param agreement of a booking; null for anything else
 * @param hold of what is only held; null for anything else
 */
record Occupation(
        BookingId booking,
        TimeSlot slot,
        int seats,
        OffsetDateTime until,
        Attendance attendance,
        @Nullable Agreement agreement,
        @Nullable Hold hold) {

    static Occupation of(BookingConfirmed fact) {
        return booked(fact.booking(), fact.slot(), taken(fact.kind(), fact.seats()), Agreement.of(fact));
    }

    /** As the view tells it, for what is asked without the calendar; not of what is cancelled. */
    static Occupation of(PlannedBooking known) {
        OffsetDateTime released = known.releasedFrom();
        Occupation whole = booked(known.id(), known.slot(), taken(known.kind(), known.seats()), Agreement.of(known))
                .attended(attendance(known.status(), released != null));
        return released == null ? whole : whole.releasedAt(released);
    }

    private static Attendance attendance(BookingStatus status, boolean released) {
        return switch (status) {
            case CONFIRMED, CANCELLED -> Attendance.EXPECTED;
            case CHECKED_IN -> released ? Attendance.GONE : Attendance.PRESENT;
            case NO_SHOW -> Attendance.ABSENT;
        };
    }

    /** Attendance and deposit are as before. */
    static Occupation of(BookingChanged fact, boolean deposited, Attendance attendance) {
        return booked(fact.booking(), fact.slot(), taken(fact.kind(), fact.seats()), Agreement.of(fact, deposited))
                .attended(attendance);
    }

    static Occupation of(SlotHeld fact) {
        return new Occupation(
                fact.booking(),
                fact.slot(),
                taken(fact.kind(), fact.seats()),
                fact.slot().end(),
                Attendance.EXPECTED,
                null,
                new Hold(fact.hold(), fact.member(), fact.use(), fact.until()));
    }

    static Occupation byTheWhole(BookingId booking, TimeSlot slot, int seats) {
        return new Occupation(booking, slot, seats, slot.end(), Attendance.EXPECTED, null, null);
    }

    private static Occupation booked(BookingId booking, TimeSlot slot, int seats, Agreement agreement) {
        return new Occupation(booking, slot, seats, slot.end(), Attendance.EXPECTED, agreement, null);
    }

    /** The seats of a pool that are asked for; any other space is taken as a whole. */
    static int taken(SpaceKind kind, int seats) {
        return kind.isPooled() ? seats : 1;
    }

    Occupation attended(Attendance seen) {
        return new Occupation(booking, slot, seats, until, seen, agreement, hold);
    }

    Occupation agreed(Agreement other) {
        return new Occupation(booking, slot, seats, until, attendance, other, hold);
    }

    /** Free for others from that moment on. */
    Occupation releasedAt(OffsetDateTime moment) {
        OffsetDateTime released = moment.isBefore(until) ? moment : until;
        return new Occupation(booking, slot, seats, released, attendance, agreement, hold);
    }

    boolean isOf(SeriesId series) {
        return agreement != null && series.equals(agreement.arrangement().series());
    }

    boolean isHeldAs(HoldKind kind) {
        return hold != null && hold.kind() == kind;
    }

    boolean isHeld() {
        return hold != null;
    }

    /** Its deposit is asked, has not come, and was due. */
    boolean owesDeposit(OffsetDateTime now) {
        Agreement known = agreed();
        Deposit deposit = known.arrangement().deposit();
        return deposit != null && !known.deposited() && !now.isBefore(deposit.dueBy());
    }

    boolean isBookedBy(MemberId member) {
        return agreement != null && agreement.member().equals(member);
    }

    boolean isHeldFor(MemberId member) {
        return hold != null && hold.member().equals(member);
    }

    /** Of a booking only. */
    Agreement agreed() {
        return Objects.requireNonNull(agreement);
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
        return attendance == Attendance.ABSENT && isReleased() ? until : until.plus(buffer);
    }

    /** Others may have it before its slot ends. */
    private boolean isReleased() {
        return until.isBefore(slot.end());
    }

    /** In use: its people are there, or its time has come. */
    boolean isRunning(OffsetDateTime now) {
        return attendance == Attendance.PRESENT || !now.isBefore(slot.start());
    }

    boolean isCancellable(OffsetDateTime now) {
        return attendance == Attendance.EXPECTED && now.isBefore(slot.start());
    }

    void requireCancellable(OffsetDateTime now) {
        requireExpected();
        if (!now.isBefore(slot.start())) {
            throw new Refused(BOOKING_HAS_STARTED, null, Shown.moment(slot.start()));
        }
    }

    /** Who was missed may still come, as long as the space was not given to others. */
    void requireCheckIn(OffsetDateTime now, Duration earliest) {
        if (attendance != Attendance.ABSENT || isReleased()) {
            requireExpected();
        }
        OffsetDateTime opens = slot.start().minus(earliest);
        if (now.isBefore(opens)) {
            throw new Refused(TOO_EARLY_TO_CHECK_IN, null, Shown.moment(opens));
        }
        requireNotOver(now);
    }

    /** In which its people should have come. */
    TimeSlot arrival(Duration patience) {
        return new TimeSlot(
                slot.start(),
                slot.start().atZoneSameInstant(TimeSlot.PARIS).plus(patience).toOffsetDateTime());
    }

    void requireNoShow(OffsetDateTime now, Duration patience) {
        requireExpected();
        OffsetDateTime waited = slot.start().plus(patience);
        if (now.isBefore(waited)) {
            throw new Refused(TOO_EARLY_FOR_A_NO_SHOW, null, Shown.moment(waited));
        }
    }

    /** @throws Refused when nothing about its slot can be changed any more */
    void requireChangeable(OffsetDateTime now) {
        if (attendance != Attendance.PRESENT) {
            requireExpected();
        }
        requireNotOver(now);
    }

    /** @throws Refused when it has not started, or is over */
    void requireUnderWay(OffsetDateTime now) {
        requireChangeable(now);
        if (now.isBefore(slot.start())) {
            throw new Refused(BOOKING_HAS_NOT_STARTED, null, Shown.moment(slot.start()));
        }
    }

    /**
     * From when others may have the rest of the slot, if they leave now.
     *
     * @throws Refused when it is not under way, or nothing would be left
     */
    OffsetDateTime leavingAt(OffsetDateTime now, BookingRules rules) {
        requireUnderWay(now);
        OffsetDateTime left = rules.nextStep(now);
        if (!left.isBefore(slot.end())) {
            throw new Refused(NOTHING_IS_LEFT, null, Shown.moment(slot.end()));
        }
        return left;
    }

    void requireNotOver(OffsetDateTime now) {
        if (!now.isBefore(slot.end())) {
            throw new Refused(BOOKING_HAS_ENDED, null, Shown.moment(slot.end()));
        }
    }

    private void requireExpected() {
        switch (attendance) {
            case PRESENT -> throw new Refused(CHECKED_IN_ALREADY, null);
            case GONE -> throw new Refused(LEFT_ALREADY, null);
            case ABSENT -> throw new Refused(NO_SHOW_IS_RECORDED, null);
            case EXPECTED -> {}
        }
    }
}

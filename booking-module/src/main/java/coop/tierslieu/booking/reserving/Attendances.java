package coop.tierslieu.booking.reserving;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.SpaceId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;

/** People of one space who come, leave, or never show; what they reserved with it goes along. */
record Attendances(SpaceCalendar its, Desk desk) {

    void checkIn(CheckIn command) {
        checkIn(command, desk.rules().earliestCheckIn());
    }

    /** @param earliest before the start */
    void checkIn(CheckIn command, Duration earliest) {
        Occupation known = its.calendar().bookingOf(command.booking(), command.member());
        OffsetDateTime now = desk.now();
        known.requireCheckIn(now, earliest);
        apply(new BookingCheckedIn(command.booking(), its.id(), now));
        new Extras(known, desk)
                .tell((other, extra) -> forExpected(other, extra, new BookingCheckedIn(extra, other.id(), now)));
    }

    void leave(LeaveEarly command) {
        Occupation known = its.calendar().bookingOf(command.booking(), command.member());
        OffsetDateTime left = known.leavingAt(desk.now(), desk.rules());
        free(known, left, (space, booking) -> new LeftEarly(booking, space, left));
    }

    void recordNoShow(RecordNoShow command) {
        Occupation known = its.calendar().bookingOf(command.booking(), null);
        OffsetDateTime now = desk.now();
        known.requireNoShow(now, desk.rules().noShowAfter());
        new Closures(its, desk).requireNone(known.arrival(desk.rules().noShowAfter()));
        boolean released = !its.calendar().space().kind().isPooled()
                && now.isBefore(known.slot().end());
        if (released) {
            free(known, now, (space, booking) -> new NoShowRecorded(booking, space, now, true));
        } else {
            apply(new NoShowRecorded(command.booking(), its.id(), now, false));
        }
    }

    /** The fact is told of the booking and of each of its extras; the rest of their slots is free. */
    private void free(Occupation known, OffsetDateTime from, BiFunction<SpaceId, BookingId, BookingEvent> fact) {
        apply(fact.apply(its.id(), known.booking()));
        new Parts(its, desk).free(known.booking(), from);
        new Extras(known, desk).tell((other, extra) -> {
            forExpected(other, extra, fact.apply(other.id(), extra));
            new WaitingLine(other, desk).offerToTheNext();
        });
        new WaitingLine(its, desk).offerToTheNext();
    }

    /** An extra may have been given back on its own. */
    private static void forExpected(SpaceCalendar other, BookingId extra, BookingEvent fact) {
        other.calendar()
                .reservations()
                .find(extra)
                .filter(known -> known.attendance() == Attendance.EXPECTED || known.attendance() == Attendance.PRESENT)
                .ifPresent(known -> apply(fact));
    }
}

package coop.tierslieu.booking.reserving;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;

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
                .tell((other, extra) ->
                        forExpected(other, extra, expected -> new BookingCheckedIn(extra, other.id(), now)));
    }

    void leave(LeaveEarly command) {
        Occupation known = its.calendar().bookingOf(command.booking(), command.member());
        OffsetDateTime left = known.leavingAt(desk.now(), desk.rules());
        free(known, left, (where, gone) -> new LeftEarly(gone.booking(), where.id(), left));
    }

    void recordNoShow(RecordNoShow command) {
        Occupation known = its.calendar().bookingOf(command.booking(), null);
        OffsetDateTime now = desk.now();
        known.requireNoShow(now, desk.rules().noShowAfter());
        new Closures(its, desk).requireNone(known.arrival(desk.rules().noShowAfter()));
        free(known, now, (where, missed) -> noShow(where, missed, now));
    }

    /** Who comes late to a pooled desk still finds it; of what is over nothing is left. */
    private static NoShowRecorded noShow(SpaceCalendar where, Occupation missed, OffsetDateTime now) {
        boolean released = !where.calendar().space().kind().isPooled()
                && now.isBefore(missed.slot().end());
        return new NoShowRecorded(missed.booking(), where.id(), now, released);
    }

    /** The fact is told of the booking and of each of its extras; what it leaves of their slots is free. */
    private void free(Occupation known, OffsetDateTime from, BiFunction<SpaceCalendar, Occupation, BookingEvent> fact) {
        apply(fact.apply(its, known));
        if (from.isBefore(known.slot().end())) {
            new Parts(its, desk).free(known.booking(), from);
        }
        new Extras(known, desk).tell((other, extra) -> {
            forExpected(other, extra, expected -> fact.apply(other, expected));
            new WaitingLine(other, desk).offerToTheNext();
        });
        new WaitingLine(its, desk).offerToTheNext();
    }

    /** An extra may have been given back on its own. */
    private static void forExpected(SpaceCalendar other, BookingId extra, Function<Occupation, BookingEvent> fact) {
        other.calendar()
                .reservations()
                .find(extra)
                .filter(known -> known.attendance() == Attendance.EXPECTED || known.attendance() == Attendance.PRESENT)
                .ifPresent(known -> apply(fact.apply(known)));
    }
}

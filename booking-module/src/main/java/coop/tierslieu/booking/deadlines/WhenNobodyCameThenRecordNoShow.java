package coop.tierslieu.booking.deadlines;

import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.RecordNoShow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/**
 * A booking stays due; a room is free again for others, a desk is only marked (Booking rules, "No-show"). Nobody is
 * missed because the program was down: after a break everyone has as long as ever to come, and who could not check in
 * before their slot was over is left to the host.
 */
@Component
public class WhenNobodyCameThenRecordNoShow {

    private final DueCommands commands;
    private final Watch watch;
    private final Bookings bookings;
    private final BookingRules rules;
    private final Clock clock;

    WhenNobodyCameThenRecordNoShow(
            DueCommands commands, Watch watch, Bookings bookings, BookingRules rules, Clock clock) {
        this.commands = commands;
        this.watch = watch;
        this.bookings = bookings;
        this.rules = rules;
        this.clock = clock;
    }

    public void recordAllDue() {
        Instant up = watch.keep();
        Duration patience = rules.noShowAfter();
        if (up.isAfter(clock.instant().minus(patience))) {
            return;
        }
        commands.send(
                DeadlineKind.COME,
                patience,
                deadline -> !couldNotCheckIn(deadline, up),
                booking -> new RecordNoShow(booking.space(), booking.booking()));
    }

    /** Its slot is over, and not all of the time to check in has the program been up. */
    private boolean couldNotCheckIn(Deadline deadline, Instant up) {
        return bookings.find(deadline.booking())
                .filter(booking -> !booking.slot().end().toInstant().isAfter(clock.instant()))
                .filter(booking -> opening(booking).isBefore(up))
                .isPresent();
    }

    private Instant opening(PlannedBooking booking) {
        Instant opens = booking.slot().start().toInstant().minus(rules.earliestCheckIn());
        OffsetDateTime agreed = booking.agreedAt();
        return agreed == null || agreed.toInstant().isBefore(opens) ? opens : agreed.toInstant();
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Which slots of a kind of space anyone of a class may ask for at a moment. */
record SlotRules(BookingRules rules, SpaceKind kind, OffsetDateTime now) {

    void require(Wanted wanted, CustomerClass customerClass) {
        TimeSlot slot = wanted.slot();
        requireStep("start", slot.start());
        requireStep("end", slot.end());
        requireLength(slot.onTheClock());
        if (!wanted.running()) {
            requireFuture(slot.start());
        }
        requireHorizon(
                slot.localStart().toLocalDate(),
                wanted.use() == Use.PRIVATISATION
                        ? rules.privatisation().horizonInDays()
                        : rules.horizonInDays().get(customerClass));
    }

    private void requireStep(String field, OffsetDateTime time) {
        LocalDateTime local = time.toLocalDateTime();
        Duration sinceMidnight = Duration.between(local.toLocalDate().atStartOfDay(), local);
        if (sinceMidnight.toNanos() % rules.granularity().toNanos() != 0) {
            throw new Refused(
                    GRANULARITY, field, Shown.moment(time), rules.granularity().toMinutes());
        }
    }

    private void requireLength(Duration onTheClock) {
        Duration shortest = rules.of(kind).shortest();
        if (onTheClock.compareTo(shortest) < 0) {
            throw new Refused(TOO_SHORT, "end", shortest.toMinutes());
        }
        Duration longest = rules.longest(kind);
        if (onTheClock.compareTo(longest) > 0) {
            throw new Refused(TOO_LONG, "end", longest.toDays());
        }
    }

    /** Whoever walks in at 9:20 takes the desk from 9:00: the step that is running can still be reserved. */
    private void requireFuture(OffsetDateTime start) {
        if (start.isBefore(now.minus(rules.granularity()))) {
            throw new Refused(IN_THE_PAST, "start", Shown.moment(start));
        }
    }

    private void requireHorizon(LocalDate day, int horizonInDays) {
        LocalDate last = now.toLocalDate().plusDays(horizonInDays);
        if (day.isAfter(last)) {
            DateTimeFormatter date = DateTimeFormatter.ofPattern("dd/MM/yyyy");
            throw new Refused(BEYOND_HORIZON, "start", date.format(day), date.format(last));
        }
    }
}

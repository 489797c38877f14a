package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.published.SpaceKind.*;

import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of the booking rules (DOMAIN.md, "Booking rules").
 *
 * @param granularity slots start and end on its multiples; "now" may be the step that is running
 * @param halfDayPivot where the morning's half-day ends
 * @param longest of one booking, on the wall clock; a locker is rented for up to a year
 * @param horizonInDays how far ahead each class may book
 * @param earliestCheckIn before the start
 * @param noShowAfter the start
 * @param checkoutLasts how long a slot is held while its offer is being confirmed
 * @param optionLasts how long a privatisation can be thought over
 * @param waitlistOfferLasts how long the next in the waitlist may think; never beyond the start
 * @param privatisation what differs when a space is hired privately
 * @param byKind what differs between a desk and a room
 */
public record BookingRules(
        Duration granularity,
        LocalTime halfDayPivot,
        Duration longest,
        Map<CustomerClass, Integer> horizonInDays,
        Duration earliestCheckIn,
        Duration noShowAfter,
        Duration checkoutLasts,
        Duration optionLasts,
        Duration waitlistOfferLasts,
        Privatisation privatisation,
        Map<SpaceKind, OfKind> byKind) {

    /**
     * @param shortest of one booking, on the wall clock
     * @param buffer kept free after a booking, to air and tidy up
     * @param freeUntil how long before the start cancelling still costs nothing
     * @param lateFees then, in time order; after the last one the whole price is due
     */
    public record OfKind(Duration shortest, Duration buffer, Duration freeUntil, List<LateFee> lateFees) {}

    /** @param until how long before the start this share of the price is due */
    public record LateFee(Duration until, int permille) {}

    /**
     * Exclusive hire, the same for every kind of space.
     *
     * @param hours at which anything can be hired; a space that is open at others is hired at those too
     * @param horizonInDays how far ahead, for everyone
     * @param freeUntil how long before the start cancelling still costs nothing
     * @param depositPermille share of the price, tax included, that is asked in advance
     * @param depositWithin of the confirmation
     * @param depositBefore the start, if that is sooner; who confirms later still brings it along
     */
    public record Privatisation(
            OpeningHours hours,
            int horizonInDays,
            Duration freeUntil,
            List<LateFee> lateFees,
            int depositPermille,
            Duration depositWithin,
            Duration depositBefore) {

        /**
         * What is asked in advance of somebody who agrees to a price.
         *
         * @param agreedAt when it is confirmed, or changed
         */
        public Deposit deposit(Price price, OffsetDateTime start, OffsetDateTime agreedAt) {
            OffsetDateTime within = agreedAt.plus(depositWithin);
            OffsetDateTime latest = start.minus(depositBefore);
            OffsetDateTime due = within.isBefore(latest) ? within : latest;
            return new Deposit(price.incl().permille(depositPermille), onTheClock(due.isAfter(agreedAt) ? due : start));
        }

        private static OffsetDateTime onTheClock(OffsetDateTime instant) {
            return instant.atZoneSameInstant(TimeSlot.PARIS).toOffsetDateTime();
        }
    }

    private static final LateFee HALF_UNTIL_THE_START = new LateFee(Duration.ZERO, 500);
    private static final List<LateFee> HIRE_LATE_FEES =
            List.of(new LateFee(Duration.ofDays(1), 250), HALF_UNTIL_THE_START);
    private static final Duration LONGEST_FOR_A_LOCKER = Duration.ofDays(366);

    public static final BookingRules DEFAULTS = new BookingRules(
            Duration.ofMinutes(30),
            LocalTime.of(13, 30),
            Duration.ofDays(14),
            Map.of(CustomerClass.PUBLIC, 14, CustomerClass.MEMBER, 30, CustomerClass.RESIDENT, 90),
            Duration.ofMinutes(15),
            Duration.ofMinutes(15),
            Duration.ofMinutes(5),
            Duration.ofDays(3),
            Duration.ofHours(2),
            new Privatisation(
                    UsualHours.everyDayUntilMidnight(),
                    365,
                    Duration.ofDays(7),
                    HIRE_LATE_FEES,
                    300,
                    Duration.ofDays(7),
                    Duration.ofDays(1)),
            defaultsByKind());

    private static Map<SpaceKind, OfKind> defaultsByKind() {
        Duration hour = Duration.ofHours(1);
        Duration halfHour = Duration.ofMinutes(30);
        Duration buffer = Duration.ofMinutes(15);
        Duration day = Duration.ofDays(1);
        OfKind desk = new OfKind(hour, Duration.ZERO, hour, List.of());
        OfKind room = new OfKind(halfHour, buffer, day, List.of(HALF_UNTIL_THE_START));

        Map<SpaceKind, OfKind> kinds = new EnumMap<>(SpaceKind.class);
        for (SpaceKind kind : List.of(NOMAD_DESKS, FIXED_DESK, LOCKER, EQUIPMENT)) {
            kinds.put(kind, desk);
        }
        kinds.put(MEETING_ROOM, room);
        kinds.put(PRIVATE_OFFICE, room);
        kinds.put(SALON, new OfKind(halfHour, buffer, Duration.ofHours(2), List.of(HALF_UNTIL_THE_START)));
        kinds.put(EVENT_SPACE, new OfKind(halfHour, buffer, Duration.ofDays(7), HIRE_LATE_FEES));
        // The whole keeps no buffer of its own: each of its parts keeps its own.
        kinds.put(WHOLE_PLACE, new OfKind(halfHour, Duration.ZERO, Duration.ofDays(7), HIRE_LATE_FEES));
        return kinds;
    }

    public BookingRules {
        horizonInDays = Map.copyOf(horizonInDays);
        byKind = Map.copyOf(byKind);
    }

    public OfKind of(SpaceKind kind) {
        return byKind.get(kind);
    }

    /** The start of the step that is running; the moment itself, when a step begins then. */
    OffsetDateTime runningStep(OffsetDateTime moment) {
        OffsetDateTime next = nextStep(moment);
        return next.isEqual(moment) ? moment : next.minus(granularity);
    }

    /** The end of the step that is running; the moment itself, when a step begins then. */
    OffsetDateTime nextStep(OffsetDateTime moment) {
        OffsetDateTime midnight = moment.truncatedTo(ChronoUnit.DAYS);
        long step = granularity.toNanos();
        long steps = -Math.floorDiv(-Duration.between(midnight, moment).toNanos(), step);
        return midnight.plusNanos(steps * step);
    }

    Duration longest(SpaceKind kind) {
        return kind == SpaceKind.LOCKER ? LONGEST_FOR_A_LOCKER : longest;
    }
}

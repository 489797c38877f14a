package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.published.SpaceKind.*;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of the booking rules (DOMAIN.md, "Booking rules").
 *
 * @param granularity slots start and end on its multiples; "now" may be the step that is running
 * @param halfDayPivot where the morning's half-day ends
 * @param longest of one booking, on the wall clock
 * @param horizonInDays how far ahead each class may book
 * @param earliestCheckIn before the start
 * @param noShowAfter the start
 * @param byKind what differs between a desk and a room
 */
public record BookingRules(
        Duration granularity,
        LocalTime halfDayPivot,
        Duration longest,
        Map<CustomerClass, Integer> horizonInDays,
        Duration earliestCheckIn,
        Duration noShowAfter,
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

    public static final BookingRules DEFAULTS = new BookingRules(
            Duration.ofMinutes(30),
            LocalTime.of(13, 30),
            Duration.ofDays(14),
            Map.of(CustomerClass.PUBLIC, 14, CustomerClass.MEMBER, 30, CustomerClass.RESIDENT, 90),
            Duration.ofMinutes(15),
            Duration.ofMinutes(15),
            defaultsByKind());

    private static Map<SpaceKind, OfKind> defaultsByKind() {
        Duration hour = Duration.ofHours(1);
        Duration halfHour = Duration.ofMinutes(30);
        Duration buffer = Duration.ofMinutes(15);
        Duration day = Duration.ofDays(1);
        LateFee halfUntilTheStart = new LateFee(Duration.ZERO, 500);
        OfKind desk = new OfKind(hour, Duration.ZERO, hour, List.of());
        OfKind room = new OfKind(halfHour, buffer, day, List.of(halfUntilTheStart));
        List<LateFee> privatisation = List.of(new LateFee(day, 250), halfUntilTheStart);

        Map<SpaceKind, OfKind> kinds = new EnumMap<>(SpaceKind.class);
        for (SpaceKind kind : List.of(NOMAD_DESKS, FIXED_DESK, LOCKER, EQUIPMENT)) {
            kinds.put(kind, desk);
        }
        kinds.put(MEETING_ROOM, room);
        kinds.put(PRIVATE_OFFICE, room);
        kinds.put(SALON, new OfKind(halfHour, buffer, Duration.ofHours(2), List.of(halfUntilTheStart)));
        kinds.put(EVENT_SPACE, new OfKind(halfHour, buffer, Duration.ofDays(7), privatisation));
        // The whole keeps no buffer of its own: each of its parts keeps its own.
        kinds.put(WHOLE_PLACE, new OfKind(halfHour, Duration.ZERO, Duration.ofDays(7), privatisation));
        return kinds;
    }

    public BookingRules {
        horizonInDays = Map.copyOf(horizonInDays);
        byKind = Map.copyOf(byKind);
    }

    OfKind of(SpaceKind kind) {
        return byKind.get(kind);
    }
}

package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.occupancy.SpaceOccupancy;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.Doors;
import coop.tierslieu.booking.reserving.PublicHolidays;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is free in the next days, for those who are no members: a table per kind, a row per day, a cell per part of the
 * day. Buffers between bookings are left out: the offer knows them.
 */
record Glance(List<OfKind> kinds) {

    private static final int DAYS = 7;

    record OfKind(SpaceKind kind, List<Day> days) {}

    record Day(LocalDate date, List<Cell> parts) {}

    enum Look {
        /** All of what is still to come of it, when the doors are open. */
        FREE,
        PARTLY,
        FULL,
        CLOSED,
        PAST
    }

    /** @param free seats of a pooled space, else spaces, that are free all the time; 0 unless FREE */
    record Cell(DayPart part, Look look, int free) {}

    /** The period that a glance shows. */
    static TimeSlot period(LocalDate today) {
        return TimeSlot.of(today.atStartOfDay(), today.plusDays(DAYS).atStartOfDay());
    }

    static Glance of(List<SpaceOccupancy> spaces, BookingRules rules, PublicHolidays holidays, OffsetDateTime now) {
        return new Glance(spaces.stream()
                .filter(space -> space.space().kind().holdsPeople())
                .collect(Collectors.groupingBy(space -> space.space().kind(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new OfKind(entry.getKey(), days(entry.getValue(), rules, holidays, now)))
                .toList());
    }

    private static List<Day> days(
            List<SpaceOccupancy> spaces, BookingRules rules, PublicHolidays holidays, OffsetDateTime now) {
        LocalDate today = now.toLocalDate();
        return today.datesUntil(today.plusDays(DAYS))
                .map(day -> new Day(
                        day,
                        Arrays.stream(DayPart.values())
                                .map(part ->
                                        cell(part, part.on(day, rules.halfDayPivot()), spaces, rules, holidays, now))
                                .toList()))
                .toList();
    }

    private static Cell cell(
            DayPart part,
            TimeSlot slot,
            List<SpaceOccupancy> spaces,
            BookingRules rules,
            PublicHolidays holidays,
            OffsetDateTime now) {
        int free = 0;
        boolean someTime = false;
        boolean open = false;
        boolean toCome = false;
        for (SpaceOccupancy space : spaces) {
            Doors doors = new Doors(space.space().openingHours(), holidays);
            List<TimeSlot> steps = steps(slot, rules.granularity())
                    .filter(step -> doors.areOpen(CustomerClass.PUBLIC, step))
                    .toList();
            List<TimeSlot> left =
                    steps.stream().filter(step -> step.end().isAfter(now)).toList();
            open |= !steps.isEmpty();
            toCome |= !left.isEmpty();
            someTime |= left.stream().anyMatch(step -> space.freeSeats(step) > 0);
            free += left.stream().mapToInt(space::freeSeats).min().orElse(0);
        }
        if (!toCome) {
            return new Cell(part, open ? Look.PAST : Look.CLOSED, 0);
        }
        return new Cell(part, free > 0 ? Look.FREE : someTime ? Look.PARTLY : Look.FULL, free);
    }

    private static Stream<TimeSlot> steps(TimeSlot slot, Duration step) {
        List<TimeSlot> steps = new ArrayList<>();
        LocalDateTime from = slot.localStart();
        while (from.isBefore(slot.localEnd())) {
            steps.add(TimeSlot.of(from, from.plus(step)));
            from = from.plus(step);
        }
        return steps.stream();
    }
}

package coop.tierslieu.demo;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.reserving.CheckIn;
import coop.tierslieu.booking.reserving.RecordNoShow;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What people did in the weeks before a day and will do in the week after it: the same for the same day, always.
 * Some of it will be refused (a full room, a holiday), as in life.
 */
final class DemoMonth {

    /** Something someone does at some moment. */
    record Deed(LocalDateTime at, Object command) {}

    static final int DAYS_BEFORE = 38;
    private static final int DAYS_AFTER = 7;

    private record Habit(String space, String from, String until, int seats, int percent) {}

    private static final List<Habit> HABITS = List.of(
            new Habit("open-space", "08:30", "18:00", 1, 75),
            new Habit("open-space", "09:00", "18:00", 2, 60),
            new Habit("open-space", "09:00", "13:00", 1, 80),
            new Habit("open-space", "09:30", "12:30", 1, 65),
            new Habit("open-space", "10:00", "12:00", 2, 50),
            new Habit("open-space", "13:30", "17:30", 2, 70),
            new Habit("open-space", "14:00", "19:00", 1, 60),
            new Habit("creativity", "09:00", "11:00", 8, 60),
            new Habit("creativity", "11:30", "13:00", 5, 35),
            new Habit("creativity", "14:00", "17:00", 10, 55),
            new Habit("salon", "09:30", "10:30", 2, 45),
            new Habit("salon", "11:00", "12:00", 2, 40),
            new Habit("salon", "15:00", "17:00", 3, 50),
            new Habit("office-1", "09:00", "18:00", 2, 45),
            new Habit("office-2", "09:00", "13:00", 2, 30),
            new Habit("projector", "14:00", "17:00", 1, 25),
            new Habit("conviviality", "18:30", "22:00", 30, 14));

    private final Random chance;
    private final LocalDate today;
    private final List<Deed> deeds = new ArrayList<>();

    private DemoMonth(LocalDate today) {
        this.today = today;
        this.chance = new Random(20190329);
    }

    /** @param now what was done after that has not happened yet */
    static List<Deed> until(LocalDate today, LocalDateTime now) {
        var month = new DemoMonth(today);
        for (int day = -DAYS_BEFORE + 2; day <= DAYS_AFTER; day++) {
            month.live(today.plusDays(day));
        }
        return month.deeds.stream()
                .filter(deed -> !deed.at().isAfter(now))
                .sorted(Comparator.comparing(Deed::at))
                .toList();
    }

    private void live(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        for (Habit habit : HABITS) {
            if (chance.nextInt(100) < (weekend ? habit.percent() / 5 : habit.percent())) {
                visit(day, habit);
            }
        }
    }

    private void visit(LocalDate day, Habit habit) {
        MemberId member =
                DemoMember.ALL.get(chance.nextInt(DemoMember.ALL.size())).id();
        SpaceId space = new SpaceId(habit.space());
        BookingId booking = new BookingId("demo-%s-%s-%d".formatted(space, day, deeds.size()));
        LocalDateTime start = day.atTime(LocalTime.parse(habit.from()));
        TimeSlot slot = TimeSlot.of(start, day.atTime(LocalTime.parse(habit.until())));
        LocalDateTime booked = latest(
                start.minusDays(1 + chance.nextInt(8)).withHour(7).withMinute(chance.nextInt(60)),
                today.minusDays(DAYS_BEFORE - 1).atTime(7, 0));
        deeds.add(new Deed(
                booked,
                new ReserveSpace(space, member, List.of(new RequestedSlot(booking, slot)), habit.seats(), null, null)));
        int fate = chance.nextInt(100);
        if (fate < 6) {
            deeds.add(new Deed(
                    latest(start.minusHours(30), booked.plusMinutes(5)), new CancelBooking(space, booking, member)));
        } else if (fate < 10) {
            deeds.add(new Deed(
                    latest(start.minusMinutes(90), booked.plusMinutes(5)), new CancelBooking(space, booking, member)));
        } else if (fate < 14) {
            deeds.add(new Deed(start.plusMinutes(20), new RecordNoShow(space, booking)));
        } else {
            deeds.add(new Deed(start.plusMinutes(chance.nextInt(10)), new CheckIn(space, booking, member)));
        }
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}

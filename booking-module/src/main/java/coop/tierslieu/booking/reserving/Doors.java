package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * When a space is open for whom, holidays counted.
 *
 * @param hours it is open whenever one of them says so
 */
public record Doors(List<OpeningHours> hours, PublicHolidays holidays) {

    public Doors {
        hours = List.copyOf(hours);
    }

    public Doors(OpeningHours hours, PublicHolidays holidays) {
        this(List.of(hours), holidays);
    }

    /** Whether every minute of the slot is open; a slot over several days must be open through each night. */
    public boolean areOpen(CustomerClass customerClass, TimeSlot slot) {
        LocalDate first = slot.localStart().toLocalDate();
        LocalDate last = slot.localEnd().toLocalDate();
        return first.datesUntil(last.plusDays(1)).allMatch(day -> {
            int from = day.equals(first) ? minuteOf(slot.localStart().toLocalTime()) : 0;
            int until = day.equals(last) ? minuteOf(slot.localEnd().toLocalTime()) : MINUTES_OF_A_DAY;
            return from >= until || areOpen(customerClass, day, from, until);
        });
    }

    private boolean areOpen(CustomerClass customerClass, LocalDate day, int from, int until) {
        int openUntil = from;
        for (Row row : rowsOf(customerClass, day)) {
            // Rows that touch or overlap carry the slot on from one to the next.
            if (minuteOf(row.from()) <= openUntil) {
                openUntil = Math.max(openUntil, endOf(row));
            }
        }
        return openUntil >= until;
    }

    private List<Row> rowsOf(CustomerClass customerClass, LocalDate day) {
        return hours.stream()
                .filter(some -> !(some.closedOnHolidays().contains(customerClass) && holidays.include(day)))
                .flatMap(some -> some.rows().stream())
                .filter(row -> row.customerClass() == customerClass && row.day() == day.getDayOfWeek())
                .sorted(Comparator.comparing(Row::from))
                .toList();
    }

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int endOf(Row row) {
        return row.until().equals(LocalTime.MIDNIGHT) ? MINUTES_OF_A_DAY : minuteOf(row.until());
    }
}

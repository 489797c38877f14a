package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.CustomerClass;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When a space may be used, on the Paris wall clock, per customer class. A class without a row finds it closed.
 *
 * @param rows each one stretch of one weekday; {@code until} 00:00 means the end of that day
 * @param closedOnHolidays the classes for which French public holidays are closed
 */
public record OpeningHours(List<Row> rows, List<CustomerClass> closedOnHolidays) {

    public record Row(CustomerClass customerClass, DayOfWeek day, LocalTime from, LocalTime until) {}

    public OpeningHours {
        rows = List.copyOf(rows);
        closedOnHolidays = List.copyOf(closedOnHolidays);
    }
}

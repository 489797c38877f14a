package coop.tierslieu.booking.hours;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.booking.spaces.SpaceRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Refused;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week as a person writes them: for each class and weekday {@code 08:00–12:30, 14:00–20:00}, or nothing
 * where it is closed. Kept as typed, so that a refused form comes back as it was.
 *
 * @param typed by the name of the field
 * @param closedOnHolidays names of classes
 */
record WeekForm(Map<String, String> typed, List<String> closedOnHolidays) {

    /** 8:00-12:30, 8h–12h30 and 8–12 are understood as well. */
    private static final Pattern STRETCH =
            Pattern.compile("(\\d{1,2})(?:[:h](\\d{2})?)?\\s*[-–—]\\s*(\\d{1,2})(?:[:h](\\d{2})?)?");

    private static final String END_OF_DAY = "24:00";

    WeekForm {
        typed = Map.copyOf(typed);
        closedOnHolidays = List.copyOf(closedOnHolidays);
    }

    static WeekForm of(OpeningHours hours) {
        Map<String, String> written = hours.rows().stream()
                .sorted(Comparator.comparing(Row::from))
                .collect(Collectors.groupingBy(
                        row -> field(row.customerClass(), row.day()),
                        Collectors.mapping(WeekForm::written, Collectors.joining(", "))));
        return new WeekForm(
                written, hours.closedOnHolidays().stream().map(Enum::name).toList());
    }

    static String field(CustomerClass customerClass, DayOfWeek day) {
        return customerClass + "-" + day;
    }

    private static String written(Row row) {
        return row.from() + "–" + (row.until().equals(LocalTime.MIDNIGHT) ? END_OF_DAY : row.until());
    }

    public String at(CustomerClass customerClass, DayOfWeek day) {
        return typed.getOrDefault(field(customerClass, day), "");
    }

    public boolean isClosedOnHolidays(CustomerClass customerClass) {
        return closedOnHolidays.contains(customerClass.name());
    }

    /** @throws Refused HOURS_ARE_MALFORMED, OPENING_ENDS_BEFORE_IT_STARTS, at the field */
    OpeningHours hours() {
        List<Row> rows = new ArrayList<>();
        for (CustomerClass customerClass : CustomerClass.values()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                Arrays.stream(at(customerClass, day).split("[,;]"))
                        .filter(stretch -> !stretch.isBlank())
                        .map(stretch -> row(customerClass, day, stretch.strip()))
                        .forEach(rows::add);
            }
        }
        return new OpeningHours(
                rows,
                Arrays.stream(CustomerClass.values())
                        .filter(this::isClosedOnHolidays)
                        .toList());
    }

    private static Row row(CustomerClass customerClass, DayOfWeek day, String stretch) {
        String field = field(customerClass, day);
        Matcher times = STRETCH.matcher(stretch);
        if (!times.matches()) {
            throw new Refused(SpaceRule.HOURS_ARE_MALFORMED, field, stretch);
        }
        try {
            LocalTime from = time(times.group(1), times.group(2));
            LocalTime until = times.group(3).equals("24") ? LocalTime.MIDNIGHT : time(times.group(3), times.group(4));
            if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
                throw new Refused(SpaceRule.OPENING_ENDS_BEFORE_IT_STARTS, field, day, from, until);
            }
            return new Row(customerClass, day, from, until);
        } catch (DateTimeException noSuchTime) {
            throw new Refused(SpaceRule.HOURS_ARE_MALFORMED, field, stretch);
        }
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }
}

package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.membership.published.CustomerClass;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;

/** A stretch of the week with the same opening hours, for instance Monday to Friday, 8:00 to 20:00. */
record DoorsOpen(DayOfWeek first, DayOfWeek last, LocalTime from, LocalTime until) {

    static List<DoorsOpen> of(OpeningHours hours, CustomerClass customerClass) {
        List<DoorsOpen> week = new ArrayList<>();
        hours.rows().stream()
                .filter(row -> row.customerClass() == customerClass)
                .sorted(Comparator.comparing(Row::day).thenComparing(Row::from))
                .forEach(row -> {
                    DoorsOpen latest = week.isEmpty() ? null : week.get(week.size() - 1);
                    if (latest != null && latest.goesOnWith(row)) {
                        week.set(week.size() - 1, new DoorsOpen(latest.first, row.day(), latest.from, latest.until));
                    } else {
                        week.add(new DoorsOpen(row.day(), row.day(), row.from(), row.until()));
                    }
                });
        return List.copyOf(week);
    }

    private boolean goesOnWith(Row row) {
        return row.day().getValue() == last.getValue() + 1
                && row.from().equals(from)
                && row.until().equals(until);
    }

    public boolean isAlways() {
        return from.equals(LocalTime.MIDNIGHT) && until.equals(LocalTime.MIDNIGHT) && first != last;
    }

    /** As the reader of the page calls them: {@code lun.–ven.} */
    public String days() {
        return first == last ? name(first) : name(first) + "–" + name(last);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, LocaleContextHolder.getLocale());
    }
}

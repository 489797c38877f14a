package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.membership.published.CustomerClass;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When the doors are open for those who are no members; kinds with the same hours are told together.
 *
 * @param openOnHolidays whether also on public holidays
 */
record OpenHours(List<SpaceKind> kinds, List<Days> week, boolean openOnHolidays) {

    /**
     * Days in a row with the same hours.
     *
     * @param stretches empty when it is closed
     */
    record Days(DayOfWeek first, DayOfWeek last, List<Stretch> stretches) {

        public boolean isOneDay() {
            return first == last;
        }
    }

    /** @param until midnight is the end of the day */
    record Stretch(LocalTime from, LocalTime until) {}

    static List<OpenHours> of(Collection<SpaceRegistered> spaces) {
        Map<OpeningHours, SortedSet<SpaceKind>> together = new LinkedHashMap<>();
        spaces.stream()
                .filter(space -> space.kind().holdsPeople())
                .forEach(space -> together.computeIfAbsent(forThePublic(space.openingHours()), hours -> new TreeSet<>())
                        .add(space.kind()));
        return together.entrySet().stream()
                .map(entry -> new OpenHours(
                        List.copyOf(entry.getValue()),
                        week(entry.getKey()),
                        entry.getKey().closedOnHolidays().isEmpty()))
                .toList();
    }

    private static OpeningHours forThePublic(OpeningHours hours) {
        return new OpeningHours(
                hours.rows().stream()
                        .filter(row -> row.customerClass() == CustomerClass.PUBLIC)
                        .sorted(Comparator.comparing(OpeningHours.Row::day).thenComparing(OpeningHours.Row::from))
                        .toList(),
                hours.closedOnHolidays().stream()
                        .filter(closedFor -> closedFor == CustomerClass.PUBLIC)
                        .toList());
    }

    private static List<Days> week(OpeningHours hours) {
        List<Days> week = new ArrayList<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> {
            List<Stretch> stretches = hours.rows().stream()
                    .filter(row -> row.day() == day)
                    .map(row -> new Stretch(row.from(), row.until()))
                    .toList();
            int last = week.size() - 1;
            if (last >= 0 && week.get(last).stretches().equals(stretches)) {
                week.set(last, new Days(week.get(last).first(), day, stretches));
            } else {
                week.add(new Days(day, day, stretches));
            }
        });
        return week;
    }
}

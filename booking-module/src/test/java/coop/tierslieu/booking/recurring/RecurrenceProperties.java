package coop.tierslieu.booking.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The dates of a rule are those that a patient reader of the RFC would tick off day by day. */
class RecurrenceProperties {

    /** @param ordinals empty: each of the weekdays; else the how-manieth of its month, from the end if negative */
    record Rule(String frequency, int interval, Set<DayOfWeek> weekdays, Set<Integer> ordinals) {

        String written() {
            String text = "FREQ=" + frequency + ";INTERVAL=" + interval;
            return weekdays.isEmpty() ? text : text + ";BYDAY=" + String.join(",", byDay());
        }

        private List<String> byDay() {
            Stream<String> counts =
                    ordinals.isEmpty() ? Stream.of("") : ordinals.stream().map(String::valueOf);
            return counts.flatMap(count ->
                            weekdays.stream().map(day -> count + day.name().substring(0, 2)))
                    .toList();
        }

        boolean means(LocalDate day, LocalDate first) {
            return switch (frequency) {
                case "DAILY" -> everyInterval(ChronoUnit.DAYS.between(first, day)) && isWanted(day, null);
                case "WEEKLY" ->
                    everyInterval(ChronoUnit.WEEKS.between(monday(first), monday(day)))
                            && isWanted(day, first.getDayOfWeek());
                default ->
                    everyInterval(ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day)))
                            && (weekdays.isEmpty()
                                    ? day.getDayOfMonth() == first.getDayOfMonth()
                                    : isWanted(day, null) && isCounted(day));
            };
        }

        private boolean everyInterval(long steps) {
            return steps % interval == 0;
        }

        private boolean isWanted(LocalDate day, @Nullable DayOfWeek otherwise) {
            return weekdays.isEmpty()
                    ? otherwise == null || day.getDayOfWeek() == otherwise
                    : weekdays.contains(day.getDayOfWeek());
        }

        private boolean isCounted(LocalDate day) {
            int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
            int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
            return ordinals.isEmpty() || ordinals.contains(fromStart) || ordinals.contains(fromEnd);
        }

        private static LocalDate monday(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    @Property
    void until_a_day_they_are_those_of_the_model(
            @ForAll("rules") Rule rule, @ForAll("days") LocalDate first, @ForAll("spans") int days) {
        LocalDate last = first.plusDays(days);
        List<LocalDate> model = first.datesUntil(last.plusDays(1))
                .filter(day -> rule.means(day, first))
                .toList();

        assertThat(dates(rule.written() + ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(last), first))
                .isEqualTo(model);
    }

    @Property
    void so_many_times_they_are_the_first_of_the_model(
            @ForAll("rules") Rule rule, @ForAll("days") LocalDate first, @ForAll("counts") int count) {
        List<LocalDate> dates = dates(rule.written() + ";COUNT=" + count, first);

        LocalDate enough = dates.isEmpty() ? first.plusYears(2) : dates.get(dates.size() - 1);
        List<LocalDate> model = first.datesUntil(enough.plusDays(1))
                .filter(day -> rule.means(day, first))
                .limit(count)
                .toList();
        assertThat(dates).isEqualTo(model);
        assertThat(dates).hasSizeLessThanOrEqualTo(count);
        if (rule.interval() < 7 || !rule.frequency().equals("DAILY")) {
            assertThat(dates).hasSize(count);
        }
    }

    private static List<LocalDate> dates(String rrule, LocalDate first) {
        return Recurrence.parse(rrule).from(first.atTime(9, 0));
    }

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<Set<DayOfWeek>> weekdays =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3);
        Arbitrary<Set<Integer>> ordinals =
                Arbitraries.of(1, 2, 3, 4, -1, -2).set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of("DAILY", "WEEKLY", "MONTHLY"),
                        Arbitraries.integers().between(1, 9),
                        weekdays,
                        ordinals)
                .as((frequency, interval, days, counts) -> new Rule(
                        frequency, interval, days, frequency.equals("MONTHLY") && !days.isEmpty() ? counts : Set.of()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Integer> spans() {
        return Arbitraries.integers().between(0, 199);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 40);
    }
}

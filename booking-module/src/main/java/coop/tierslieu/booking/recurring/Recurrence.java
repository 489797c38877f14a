package coop.tierslieu.booking.recurring;

import static coop.tierslieu.booking.recurring.SeriesRule.*;

import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * A rule that says on which days something comes back: the part of an RRULE (RFC 5545, 3.3.10) that a booking needs.
 *
 * <p>Weeks begin on Monday. What a month does not have (a 31st, a fifth Friday) is left out of that month.
 *
 * @param interval every so many days, weeks or months
 * @param days weekdays, with the how-manieth of the month where there is one; none: as the first day is
 * @param count how many times; null when {@code until} says the end
 */
record Recurrence(
        Frequency frequency,
        int interval,
        List<WeekDay> days,
        @Nullable Integer count,
        @Nullable LastMoment until) {

    static final int MOST_DATES = 200;

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final Pattern INTERVAL = Pattern.compile("0*[1-9]\\d?");
    private static final Pattern WEEKDAYS = Pattern.compile("(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*");
    private static final Pattern WEEKDAYS_OF_A_MONTH =
            Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*");
    private static final Pattern COUNT = Pattern.compile("0*[1-9]\\d*");

    Recurrence {
        days = List.copyOf(days);
    }

    /**
     * Reads {@code FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20260630}.
     *
     * @throws Refused RECURRENCE_IS_MALFORMED, RECURRENCE_PART_IS_NOT_SUPPORTED, RECURRENCE_IS_ENDLESS,
     *     RECURRENCE_HAS_TOO_MANY_DATES
     */
    static Recurrence parse(String rrule) {
        RecurrenceParts parts = RecurrenceParts.of(rrule);
        Frequency frequency = frequency(parts);
        Integer count = parts.value("COUNT", COUNT).map(Recurrence::times).orElse(null);
        LastMoment until = parts.value("UNTIL").map(LastMoment::parse).orElse(null);
        if (count == null && until == null) {
            throw new Refused(RECURRENCE_IS_ENDLESS, RecurrenceParts.FIELD);
        }
        if (count != null && until != null) {
            throw RecurrenceParts.malformed("COUNT … UNTIL");
        }
        return new Recurrence(
                frequency,
                parts.value("INTERVAL", INTERVAL).map(Integer::parseInt).orElse(1),
                parts.value("BYDAY", frequency == Frequency.MONTHLY ? WEEKDAYS_OF_A_MONTH : WEEKDAYS)
                        .map(Recurrence::weekdays)
                        .orElse(List.of()),
                count,
                until);
    }

    private static Frequency frequency(RecurrenceParts parts) {
        String value = parts.value("FREQ").orElseThrow(() -> RecurrenceParts.malformed("FREQ"));
        return switch (value) {
            case "DAILY" -> Frequency.DAILY;
            case "WEEKLY" -> Frequency.WEEKLY;
            case "MONTHLY" -> Frequency.MONTHLY;
            case "YEARLY", "HOURLY", "MINUTELY", "SECONDLY" ->
                throw new Refused(RECURRENCE_PART_IS_NOT_SUPPORTED, RecurrenceParts.FIELD, "FREQ=" + value);
            default -> throw RecurrenceParts.malformed("FREQ=" + value);
        };
    }

    /** A million is refused by its digits, before any date is made. */
    private static int times(String digits) {
        String number = digits.replaceFirst("^0+", "");
        if (number.length() > 3 || Integer.parseInt(number) > MOST_DATES) {
            throw tooMany();
        }
        return Integer.parseInt(number);
    }

    private static List<WeekDay> weekdays(String list) {
        return Arrays.stream(list.split(",")).map(WeekDay::new).toList();
    }

    /**
     * The days, in order; the first day itself is one of them only if the rule says so.
     *
     * @param first when the first occurrence would start, on the Paris clock
     * @throws Refused RECURRENCE_ENDS_BEFORE_IT_STARTS, RECURRENCE_HAS_TOO_MANY_DATES
     */
    List<LocalDate> from(LocalDateTime first) {
        LocalDate start = first.toLocalDate();
        LocalDate last = Optional.ofNullable(until)
                .map(end -> end.lastDayAt(first.toLocalTime()))
                .orElse(END_OF_TIME);
        if (last.isBefore(start)) {
            throw new Refused(
                    RECURRENCE_ENDS_BEFORE_IT_STARTS, RecurrenceParts.FIELD, Shown.day(last), Shown.day(start));
        }
        // Expanding stops at one date too many, so that no rule is dear to refuse.
        List<LocalDate> dates = rule().getDates(start, start, last, MOST_DATES + 1);
        if (dates.size() > MOST_DATES) {
            throw tooMany();
        }
        return dates;
    }

    private Recur<LocalDate> rule() {
        return new Recur.Builder<LocalDate>()
                .frequency(frequency)
                .interval(interval)
                .dayList(days)
                .count(count)
                .weekStartDay(WeekDay.MO)
                .build();
    }

    private static Refused tooMany() {
        return new Refused(RECURRENCE_HAS_TOO_MANY_DATES, RecurrenceParts.FIELD, MOST_DATES);
    }
}

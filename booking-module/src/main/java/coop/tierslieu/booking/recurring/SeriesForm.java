package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A series as it is typed.
 *
 * @param date the first day
 * @param end midnight is that of the next day
 * @param every so many days, weeks or months
 * @param days of the week, when it comes back by the week; none: that of the first day
 * @param ordinal which weekday of the month ({@code 2}, {@code -1} for the last), or {@link #SAME_DATE}
 * @param weekday goes with {@code ordinal}
 * @param ends {@code UNTIL} or {@code COUNT}: which of the two fields counts
 * @param without days that were taken out
 * @param restore a day to put back
 * @param rrule for those who know; takes the place of everything about coming back
 */
record SeriesForm(
        @Nullable String space,
        @Nullable String member,
        @Nullable String seats,
        @Nullable String date,
        @Nullable String time,
        @Nullable String end,
        @Nullable String repeat,
        @Nullable String every,
        @Nullable List<String> days,
        @Nullable String ordinal,
        @Nullable String weekday,
        @Nullable String ends,
        @Nullable String until,
        @Nullable String count,
        @Nullable List<String> without,
        @Nullable String restore,
        @Nullable String rrule,
        @Nullable String payWith,
        @Nullable String onConflict,
        @Nullable String expectedTotal) {

    static final String SAME_DATE = "DATE";
    static final List<String> ORDINALS = List.of(SAME_DATE, "1", "2", "3", "4", "-1");
    static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private static final String UNTIL = "UNTIL";

    /** The same with the usual answers where nothing was said. */
    SeriesForm completed(LocalDateTime now) {
        return new SeriesForm(
                space,
                member,
                or(seats, "1"),
                or(date, now.toLocalDate().plusDays(1).toString()),
                or(time, "09:00"),
                or(end, "10:00"),
                or(repeat, Repeat.WEEKLY.name()),
                or(every, "1"),
                days == null ? List.of() : days,
                or(ordinal, SAME_DATE),
                or(weekday, WEEKDAYS.get(0)),
                or(ends, "COUNT"),
                or(until, ""),
                or(count, "4"),
                exceptions(),
                null,
                or(rrule, ""),
                or(payWith, ""),
                onConflict,
                expectedTotal);
    }

    private static String or(@Nullable String said, String usual) {
        return said == null || said.isBlank() ? usual : said;
    }

    private List<String> exceptions() {
        Set<String> all = new TreeSet<>(without == null ? List.of() : without);
        all.removeIf(String::isBlank);
        all.remove(restore == null ? "" : restore);
        return List.copyOf(all);
    }

    /** Whether enough is said for dates. */
    boolean asks(Actor actor) {
        return space != null && !space.isBlank() && (!actor.isStaff() || (member != null && !member.isBlank()));
    }

    /** What was said, by name, for the form that confirms it: one input for each value. */
    public Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("space", values(space));
        fields.put("member", values(member));
        fields.put("seats", values(seats));
        fields.put("date", values(date));
        fields.put("time", values(time));
        fields.put("end", values(end));
        fields.put("repeat", values(repeat));
        fields.put("every", values(every));
        fields.put("ordinal", values(ordinal));
        fields.put("weekday", values(weekday));
        fields.put("ends", values(ends));
        fields.put("until", values(until));
        fields.put("count", values(count));
        fields.put("rrule", values(rrule));
        fields.put("days", days == null ? List.of() : days);
        fields.put("without", exceptions());
        return fields;
    }

    private static List<String> values(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    SeriesWish wish(Actor actor) {
        return new SeriesWish(
                new RequestField("space", space).id(SpaceId::new),
                new RequestField("member", actor.isStaff() ? member : actor.member()).id(MemberId::new),
                timetable(),
                new RequestField("seats", seats).number(1, 999),
                payWith == null || payWith.isBlank() ? null : payWith,
                onConflict == null
                        ? OnConflict.REFUSE
                        : new RequestField("onConflict", onConflict).oneOf(OnConflict.class),
                new RequestField("expectedTotal", expectedTotal).euros().orElse(null));
    }

    private Timetable timetable() {
        LocalDate first = new RequestField("date", date).date();
        LocalDateTime starts = first.atTime(new RequestField("time", time).time());
        LocalDateTime endsAt = first.atTime(new RequestField("end", end).time());
        Set<LocalDate> exceptions = new HashSet<>();
        exceptions().forEach(day -> exceptions.add(new RequestField("without", day).date()));
        return Timetable.of(
                starts,
                endsAt.toLocalTime().equals(LocalTime.MIDNIGHT) ? endsAt.plusDays(1) : endsAt,
                Recurrence.parse(recurrence()),
                exceptions);
    }

    private String recurrence() {
        if (rrule != null && !rrule.isBlank()) {
            return rrule;
        }
        Repeat frequency = new RequestField("repeat", repeat).oneOf(Repeat.class);
        return "FREQ=" + frequency + ";INTERVAL=" + new RequestField("every", every).number(1, 99) + byDay(frequency)
                + ending();
    }

    private String byDay(Repeat frequency) {
        return switch (frequency) {
            case DAILY -> "";
            case WEEKLY -> days == null || days.isEmpty() ? "" : ";BYDAY=" + String.join(",", days);
            case MONTHLY -> SAME_DATE.equals(ordinal) ? "" : ";BYDAY=" + ordinal + weekday;
        };
    }

    private String ending() {
        return UNTIL.equals(ends)
                ? ";UNTIL=" + new RequestField("until", until).date().toString().replace("-", "")
                : ";COUNT=" + new RequestField("count", count).number(1, 999_999_999);
    }
}

package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.LastDay;
import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The times of a booking as typed; what is left out stays as it is.
 *
 * @param endDay as many days after the first as before, when it is left out; see also {@link LastDay}
 */
record TimesForm(
        @Nullable String day,
        @Nullable String start,
        @Nullable String endDay,
        @Nullable String end) {

    static TimesForm of(TimeSlot slot) {
        LocalDateTime start = slot.localStart();
        LocalDateTime end = slot.localEnd();
        return new TimesForm(
                start.toLocalDate().toString(),
                start.toLocalTime().toString(),
                days(slot) == 0 ? null : end.toLocalDate().toString(),
                end.toLocalTime().toString());
    }

    /** How many days after the first is the last; midnight ends a day. */
    private static long days(TimeSlot slot) {
        return ChronoUnit.DAYS.between(
                slot.localStart().toLocalDate(), slot.localEnd().minusNanos(1).toLocalDate());
    }

    /** As it is understood, with the last day where it is not the first; where it is not, as it was typed. */
    TimesForm shown(PlannedBooking booking) {
        try {
            return isEmpty() ? of(booking.slot()) : of(slot(booking));
        } catch (Refused notUnderstood) {
            return completed(booking);
        }
    }

    /** The same with the booking's own times where nothing was typed. */
    private TimesForm completed(PlannedBooking booking) {
        TimesForm known = of(booking.slot());
        return new TimesForm(typed(day, known.day), typed(start, known.start), endDay, typed(end, known.end));
    }

    private static @Nullable String typed(@Nullable String text, @Nullable String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    boolean isEmpty() {
        return new RequestField("start", start).isBlank() && new RequestField("end", end).isBlank();
    }

    /** @throws Refused TIME_IS_MALFORMED, TIME_DOES_NOT_EXIST, SLOT_ENDS_BEFORE_IT_STARTS */
    TimeSlot slot(PlannedBooking booking) {
        TimesForm all = completed(booking);
        TimeSlot before = booking.slot();
        LocalDateTime from =
                new RequestField("day", all.day).date().atTime(new RequestField("start", all.start).time());
        LocalTime until = new RequestField("end", all.end).time();
        RequestField said = new RequestField("endDay", endDay);
        LocalDate last = said.isBlank() ? from.toLocalDate().plusDays(days(before)) : said.date();
        return new TimeSlot(
                moment("start", from, before.start()),
                moment("end", LastDay.of(from, last, until).atTime(until), before.end()));
    }

    /** In the repeated hour of October, what is not changed keeps its offset. */
    private static OffsetDateTime moment(String field, LocalDateTime local, OffsetDateTime before) {
        return local.equals(before.toLocalDateTime()) ? before : TimeSlot.inParis(field, local);
    }
}

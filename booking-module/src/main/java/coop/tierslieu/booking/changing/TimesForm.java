package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The times of a booking as typed; what is left out stays as it is.
 *
 * @param endDay as many days after the first as before, when it is left out
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
                end.toLocalDate().toString(),
                end.toLocalTime().toString());
    }

    /** The same with the booking's own times where nothing was typed. */
    TimesForm completed(PlannedBooking booking) {
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
        LocalDate first = new RequestField("day", all.day).date();
        RequestField last = new RequestField("endDay", endDay);
        long days = ChronoUnit.DAYS.between(
                before.localStart().toLocalDate(), before.localEnd().toLocalDate());
        LocalDate end = last.isBlank() ? first.plusDays(days) : last.date();
        return new TimeSlot(
                moment(first, new RequestField("start", all.start), before.start()),
                moment(end, new RequestField("end", all.end), before.end()));
    }

    /** In the repeated hour of October, what is not changed keeps its offset. */
    private static OffsetDateTime moment(LocalDate day, RequestField time, OffsetDateTime before) {
        LocalDateTime local = day.atTime(time.time());
        return local.equals(before.toLocalDateTime()) ? before : TimeSlot.inParis(time.name(), local);
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a snapshot of a calendar holds. */
class CalendarStateTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .changeDefaultVisibility(
                    visibility -> visibility.withFieldVisibility(Visibility.ANY).withGetterVisibility(Visibility.NONE))
            .build();

    @Test
    void a_snapshot_gives_the_same_calendar_back() {
        SpaceCalendar calendar = new SpaceCalendar();
        calendar.on(meetingRoomOpened());
        TimeSlot slot = tuesday("09:00", "10:00");
        calendar.on(confirmed(slot), slot.start().toInstant());
        calendar.on(checkedIn("2026-11-24T08:50"), slot.start().toInstant());
        calendar.on(
                new SlotBlocked(SPACE, SECOND, new SpaceId("whole"), tuesday("14:00", "18:00")),
                slot.start().toInstant());
        calendar.on(closed(tuesday("19:00", "20:00")), slot.start().toInstant());
        calendar.on(held(tuesday("11:00", "12:00")), slot.start().toInstant());
        calendar.on(joined(tuesday("14:00", "15:00")), slot.start().toInstant());

        SpaceCalendar restored = JSON.readValue(JSON.writeValueAsString(calendar), SpaceCalendar.class);

        assertThat(restored).usingRecursiveComparison().isEqualTo(calendar);
    }

    @Test
    void ten_years_of_bookings_weigh_no_more_than_the_last_days() {
        SpaceCalendar calendar = new SpaceCalendar();
        calendar.on(meetingRoomOpened());
        book(calendar, 10);
        int afterTenDays = JSON.writeValueAsString(calendar).length();

        book(calendar, 3_650);

        assertThat(JSON.writeValueAsString(calendar).length()).isLessThan(afterTenDays + 100);
    }

    /** Every day one booking and one closure, each recorded as it starts. */
    private static void book(SpaceCalendar calendar, int days) {
        for (int day = 0; day < days; day++) {
            LocalDateTime start = LocalDate.of(2026, 11, 23).plusDays(day).atTime(LocalTime.of(9, 0));
            TimeSlot slot = TimeSlot.of(start, start.plusHours(1));
            BookingConfirmed like = confirmed(slot);
            BookingConfirmed booking = new BookingConfirmed(
                    new BookingId("b" + day),
                    SPACE,
                    like.kind(),
                    like.member(),
                    slot,
                    like.seats(),
                    like.layout(),
                    like.price(),
                    like.tariffVersion(),
                    like.customerClass(),
                    like.reduced(),
                    like.terms());
            calendar.on(booking, slot.start().toInstant());
            calendar.on(
                    new SpaceClosed(SPACE, new ClosureId("c" + day), slot, "Ménage"),
                    slot.start().toInstant());
        }
    }
}

package coop.tierslieu.booking.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import coop.tierslieu.booking.feeds.Appointment.Certainty;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was written is read again by another library, biweekly. */
class CalendarFileTest {

    private static final OffsetDateTime BOOKED = OffsetDateTime.parse("2026-10-01T09:12:30+02:00");
    private static final TimeSlot MORNING = TimeSlot.parse("2026-10-20T09:00", "2026-10-20T11:00");

    @Test
    void an_appointment_says_what_when_where_and_for_certain() {
        VEvent event = only(file(appointment(Certainty.CONFIRMED, MORNING, 0)));

        assertThat(event.getUid().getValue()).isEqualTo("booking-1@tiers-lieu");
        assertThat(event.getSummary().getValue()).isEqualTo("Salle de créativité, 1er étage; côté cour");
        assertThat(event.getLocation().getValue()).isEqualTo("Le lieu, 1 rue de l’Exemple");
        assertThat(event.getUrl().getValue()).isEqualTo("https://lieu.example/bookings/booking-1");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(BOOKED.toInstant()));
        assertThat(event.getLastModified().getValue()).isEqualTo(Date.from(BOOKED.toInstant()));
        assertThat(start(event)).isEqualTo("2026-10-20T07:00:00Z");
        assertThat(end(event)).isEqualTo("2026-10-20T09:00:00Z");
    }

    @Test
    void the_times_are_those_of_the_wall_clock_of_paris_which_the_file_explains() {
        String written = file(appointment(Certainty.CONFIRMED, MORNING, 0));
        ICalendar calendar = read(written);

        assertThat(written).contains("DTSTART;TZID=Europe/Paris:20261020T090000\r\n");
        TimezoneAssignment zone =
                calendar.getTimezoneInfo().getTimezones().iterator().next();
        assertThat(zone.getComponent().getTimezoneId().getValue()).isEqualTo("Europe/Paris");
        assertThat(zone.getComponent().getDaylightSavingsTime()).hasSize(1);
        assertThat(zone.getComponent().getStandardTimes()).hasSize(1);
        assertThat(Biweekly.parse(written)
                        .first()
                        .validate(calendar.getVersion())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_night_over_the_change_of_clocks_lasts_an_hour_longer() {
        TimeSlot night = TimeSlot.parse("2026-10-24T20:00", "2026-10-25T08:00");

        VEvent event = only(file(appointment(Certainty.CONFIRMED, night, 0)));

        assertThat(start(event)).isEqualTo("2026-10-24T18:00:00Z");
        assertThat(end(event)).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void the_hour_that_october_has_twice_is_told_apart() {
        TimeSlot first = TimeSlot.parse("2026-10-25T02:00:00+02:00", "2026-10-25T02:30:00+02:00");
        TimeSlot second = TimeSlot.parse("2026-10-25T02:00:00+01:00", "2026-10-25T02:30:00+01:00");

        assertThat(start(only(file(appointment(Certainty.CONFIRMED, first, 0)))))
                .isEqualTo("2026-10-25T00:00:00Z");
        assertThat(start(only(file(appointment(Certainty.CONFIRMED, second, 0)))))
                .isEqualTo("2026-10-25T01:00:00Z");
    }

    @Test
    void what_was_moved_is_the_same_appointment_with_a_higher_number() {
        TimeSlot afternoon = TimeSlot.parse("2026-10-20T14:00", "2026-10-20T16:00");

        VEvent before = only(file(appointment(Certainty.CONFIRMED, MORNING, 0)));
        VEvent after = only(file(appointment(Certainty.CONFIRMED, afternoon, 1)));

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(start(after)).isEqualTo("2026-10-20T12:00:00Z");
    }

    @Test
    void what_is_cancelled_takes_no_time_and_an_option_is_tentative() {
        VEvent cancelled = only(file(appointment(Certainty.CANCELLED, MORNING, 1)));
        VEvent option = only(file(appointment(Certainty.TENTATIVE, MORNING, 0)));

        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getTransparency().isTransparent()).isTrue();
        assertThat(option.getStatus().isTentative()).isTrue();
        assertThat(option.getTransparency().isOpaque()).isTrue();
    }

    @Test
    void the_same_appointments_are_the_same_text() {
        Appointment appointment = appointment(Certainty.CONFIRMED, MORNING, 0);

        assertThat(file(appointment)).isEqualTo(file(appointment));
        assertThat(file()).isEqualTo(file());
    }

    @Test
    void what_is_mailed_says_that_nobody_need_answer_and_what_is_subscribed_to_says_nothing() {
        List<Appointment> told = List.of(appointment(Certainty.CONFIRMED, MORNING, 0));

        assertThat(read(CalendarFile.published("Le lieu", told)).getMethod().getValue())
                .isEqualTo("PUBLISH");
        assertThat(read(CalendarFile.of("Le lieu", told)).getMethod()).isNull();
    }

    @Test
    void a_calendar_without_appointments_can_be_read() {
        ICalendar empty = read(file());

        assertThat(empty.getEvents()).isEmpty();
        assertThat(empty.getVersion().getVersion()).isEqualTo("2.0");
    }

    @Test
    void no_line_is_longer_than_calendars_read() {
        assertThat(file(appointment(Certainty.CONFIRMED, MORNING, 0)).split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    private static Appointment appointment(Certainty certainty, TimeSlot slot, int sequence) {
        return new Appointment(
                new BookingId("booking-1"),
                certainty,
                slot,
                sequence,
                BOOKED,
                "Salle de créativité, 1er étage; côté cour",
                "Le lieu, 1 rue de l’Exemple",
                "https://lieu.example/bookings/booking-1");
    }

    private static String file(Appointment... appointments) {
        return CalendarFile.of("Le lieu", List.of(appointments));
    }

    private static ICalendar read(String written) {
        return Biweekly.parse(written).first();
    }

    private static VEvent only(String written) {
        List<VEvent> events = read(written).getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String start(VEvent event) {
        return instant(event.getDateStart().getValue());
    }

    private static String end(VEvent event) {
        return instant(event.getDateEnd().getValue());
    }

    private static String instant(Date date) {
        return Instant.ofEpochMilli(date.getTime()).toString();
    }
}

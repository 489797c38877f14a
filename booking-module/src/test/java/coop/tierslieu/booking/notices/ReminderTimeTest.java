package coop.tierslieu.booking.notices;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ReminderTimeTest {

    private static final OffsetDateTime START = paris("2026-03-24T09:00");

    @Test
    void whoever_books_early_is_reminded_the_evening_before() {
        assertThat(ReminderTime.of(START, at("2026-03-03T08:00"))).contains(paris("2026-03-23T17:00"));
    }

    @Test
    void whoever_books_that_evening_is_reminded_two_hours_before() {
        assertThat(ReminderTime.of(START, at("2026-03-23T17:00"))).contains(paris("2026-03-24T07:00"));
    }

    @Test
    void whoever_books_for_the_next_two_hours_needs_no_reminder() {
        assertThat(ReminderTime.of(START, at("2026-03-24T07:00"))).isEmpty();
        assertThat(ReminderTime.of(START, at("2026-03-24T09:10"))).isEmpty();
    }

    @Test
    void the_evening_before_is_one_on_the_wall_clock() {
        OffsetDateTime afterTheChange = paris("2026-03-29T10:00");

        assertThat(ReminderTime.of(afterTheChange, at("2026-03-03T08:00"))).contains(paris("2026-03-28T17:00"));
    }

    private static OffsetDateTime paris(String local) {
        return TimeSlot.inParis("start", LocalDateTime.parse(local));
    }

    private static Instant at(String local) {
        return paris(local).toInstant();
    }
}

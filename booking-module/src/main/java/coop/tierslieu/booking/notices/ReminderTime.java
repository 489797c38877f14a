package coop.tierslieu.booking.notices;

import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/** When someone is reminded of a booking: the evening before, or shortly before when they booked after that. */
final class ReminderTime {

    static final LocalTime EVENING = LocalTime.of(17, 0);
    static final Duration SHORTLY = Duration.ofHours(2);

    private ReminderTime() {}

    /** Empty when it was booked so late that the confirmation itself is reminder enough. */
    static Optional<OffsetDateTime> of(OffsetDateTime start, Instant bookedAt) {
        OffsetDateTime evening =
                TimeSlot.inParis("start", start.toLocalDate().minusDays(1).atTime(EVENING));
        if (bookedAt.isBefore(evening.toInstant())) {
            return Optional.of(evening);
        }
        OffsetDateTime shortly = start.minus(SHORTLY);
        return bookedAt.isBefore(shortly.toInstant()) ? Optional.of(shortly) : Optional.empty();
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Turns "so long before the start" into the instants that are agreed. */
final class Terms {
    private Terms() {}

    static CancellationTerms of(BookingRules.OfKind rules, OffsetDateTime start) {
        return new CancellationTerms(
                before(start, rules.freeUntil()),
                rules.lateFees().stream()
                        .map(fee -> new CancellationTerms.Step(before(start, fee.until()), fee.permille()))
                        .toList());
    }

    /** So many elapsed hours before, with the offset that Paris has then. */
    private static OffsetDateTime before(OffsetDateTime start, Duration time) {
        return start.atZoneSameInstant(TimeSlot.PARIS).minus(time).toOffsetDateTime();
    }
}

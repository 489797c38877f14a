package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Turns "so long before the start" into the instants that are agreed. */
final class Terms {
    private Terms() {}

    static CancellationTerms of(BookingRules rules, SpaceKind kind, Use use, OffsetDateTime start) {
        return use == Use.PRIVATISATION
                ? of(rules.privatisation().freeUntil(), rules.privatisation().lateFees(), start)
                : of(rules.of(kind).freeUntil(), rules.of(kind).lateFees(), start);
    }

    private static CancellationTerms of(Duration freeUntil, List<BookingRules.LateFee> lateFees, OffsetDateTime start) {
        return new CancellationTerms(
                before(start, freeUntil),
                lateFees.stream()
                        .map(fee -> new CancellationTerms.Step(before(start, fee.until()), fee.permille()))
                        .toList());
    }

    /** So many elapsed hours before, with the offset that Paris has then. */
    private static OffsetDateTime before(OffsetDateTime start, Duration time) {
        return start.atZoneSameInstant(TimeSlot.PARIS).minus(time).toOffsetDateTime();
    }
}

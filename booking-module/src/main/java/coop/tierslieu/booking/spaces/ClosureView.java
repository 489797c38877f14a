package coop.tierslieu.booking.spaces;

import java.time.OffsetDateTime;

/** A closure as the API writes it. */
public record ClosureView(String id, String space, OffsetDateTime start, OffsetDateTime end, String reason) {

    public static ClosureView of(ClosedPeriod closure) {
        return new ClosureView(
                closure.id().value(),
                closure.space().value(),
                closure.slot().start(),
                closure.slot().end(),
                closure.reason());
    }
}

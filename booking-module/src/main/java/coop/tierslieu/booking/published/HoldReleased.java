package coop.tierslieu.booking.published;

import java.time.OffsetDateTime;

/** A slot is no longer kept; others may have it. */
public record HoldReleased(BookingId booking, SpaceId space, HoldKind hold, Release release, OffsetDateTime releasedAt)
        implements BookingEvent {

    /** Why. */
    public enum Release {
        LAPSED,
        GIVEN_BACK
    }
}

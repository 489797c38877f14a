package coop.tierslieu.booking.published;

import java.time.OffsetDateTime;

/**
 * Nobody came. The price stays due; a room is free again from {@code recordedAt}, pooled desks are only marked.
 *
 * @param released whether the rest of the slot can be reserved by others
 */
public record NoShowRecorded(BookingId booking, SpaceId space, OffsetDateTime recordedAt, boolean released)
        implements BookingEvent {}

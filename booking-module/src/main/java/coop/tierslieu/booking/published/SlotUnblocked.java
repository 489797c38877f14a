package coop.tierslieu.booking.published;

import java.time.OffsetDateTime;

/**
 * A part is free again from {@code unblockedAt}, because the booking of the whole was cancelled or nobody came.
 *
 * @param space the part
 * @param booking the booking of the whole
 */
public record SlotUnblocked(SpaceId space, BookingId booking, OffsetDateTime unblockedAt) implements BookingEvent {}

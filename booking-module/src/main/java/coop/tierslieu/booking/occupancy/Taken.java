package coop.tierslieu.booking.occupancy;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.TimeSlot;

/**
 * A stretch in which a space is not free, or not all of it.
 *
 * @param seats that are taken: of a pooled space those reserved, of any other its one
 * @param closed nobody has it: the space is closed
 */
public record Taken(SpaceId space, TimeSlot slot, int seats, boolean closed) {}

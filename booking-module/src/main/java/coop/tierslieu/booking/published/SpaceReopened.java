package coop.tierslieu.booking.published;

/** A closure is lifted; the space can be reserved again in its slot. */
public record SpaceReopened(SpaceId space, ClosureId closure) implements BookingEvent {}

package coop.tierslieu.booking.published;

/** A space has other opening hours from now on. What was agreed before stands, also where it is closed now. */
public record OpeningHoursChanged(SpaceId space, OpeningHours openingHours) implements BookingEvent {}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Nobody came: the price stays due, and a room is free again for others. */
@AllowedTo(Role.HOST)
public record RecordNoShow(@TargetAggregateIdentifier SpaceId space, BookingId booking) {}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The time is up: what was kept is free again. Nothing happens when it was confirmed or given back meanwhile. */
@AllowedTo(Role.SYSTEM)
public record LapseHold(@TargetAggregateIdentifier SpaceId space, BookingId booking) {}

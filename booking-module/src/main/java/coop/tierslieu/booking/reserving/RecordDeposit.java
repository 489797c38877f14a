package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The deposit of a privatisation is there, in full. */
@AllowedTo(Role.HOST)
public record RecordDeposit(@TargetAggregateIdentifier SpaceId space, BookingId booking) {}

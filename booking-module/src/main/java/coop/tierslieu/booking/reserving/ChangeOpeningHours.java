package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a space at other times than so far, for what is reserved from now on; bookings already made stand. */
@AllowedTo(Role.HOST)
public record ChangeOpeningHours(@TargetAggregateIdentifier SpaceId space, OpeningHours openingHours) {}

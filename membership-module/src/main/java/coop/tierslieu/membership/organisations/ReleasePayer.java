package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The member pays for their own bookings again; who does already changes nothing. */
@AllowedTo(Role.HOST)
public record ReleasePayer(@TargetAggregateIdentifier MemberId member) {}

package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Have an organisation pay for the bookings of one of its people. */
@AllowedTo(Role.HOST)
public record NamePayer(@TargetAggregateIdentifier MemberId member, MemberId payer) implements OfACurrentMember {}

package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A person no longer belongs to the organisation: said by the host, by a contact, or by the person. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record RemovePerson(@TargetAggregateIdentifier MemberId member, MemberId person) {}

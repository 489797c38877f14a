package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The member no longer comes; who is archived already stays so. */
@AllowedTo(Role.HOST)
public record ArchiveMember(@TargetAggregateIdentifier MemberId member) implements OfACurrentMember {}

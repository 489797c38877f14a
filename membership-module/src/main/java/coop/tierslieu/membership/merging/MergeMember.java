package coop.tierslieu.membership.merging;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The member is the same as another: that one stays, and both ids go on meaning them. */
@AllowedTo(Role.HOST)
public record MergeMember(@TargetAggregateIdentifier MemberId member, MemberId into) implements OfACurrentMember {}

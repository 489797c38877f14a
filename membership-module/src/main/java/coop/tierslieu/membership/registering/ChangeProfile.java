package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say what the member does now; what they do already changes nothing. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record ChangeProfile(@TargetAggregateIdentifier MemberId member, Profile profile)
        implements OnBehalfOf, OfACurrentMember {}

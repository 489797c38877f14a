package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The member wants to be written to about that. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record GiveConsent(@TargetAggregateIdentifier MemberId member, ConsentKind consent, ConsentMeans by)
        implements OnBehalfOf, OfACurrentMember {}

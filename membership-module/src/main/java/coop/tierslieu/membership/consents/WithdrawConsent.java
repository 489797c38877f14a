package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The member no longer wants to be written to about that; possible for ever. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record WithdrawConsent(@TargetAggregateIdentifier MemberId member, ConsentKind consent, ConsentMeans by)
        implements OnBehalfOf {}

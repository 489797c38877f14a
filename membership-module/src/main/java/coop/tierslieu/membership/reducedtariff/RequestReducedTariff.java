package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask for the reduced tariff; the proof is shown at the desk, where the host decides. */
@AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
public record RequestReducedTariff(
        @TargetAggregateIdentifier MemberId member, ProofKind proof) implements OnBehalfOf, OfACurrentMember {}

package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.RefusalReason;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The proof was seen and does not do. A proof accepted earlier stays valid until its own last day. */
@AllowedTo(Role.HOST)
record RefuseReducedTariff(@TargetAggregateIdentifier MemberId member, ProofKind proof, RefusalReason reason)
        implements OfACurrentMember {}

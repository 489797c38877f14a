package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The proof was seen and does: the reduced tariff holds from today to the proof's last day, included. */
@AllowedTo(Role.HOST)
public record GrantReducedTariff(@TargetAggregateIdentifier MemberId member, ProofKind proof, LocalDate validUntil)
        implements OfACurrentMember {}

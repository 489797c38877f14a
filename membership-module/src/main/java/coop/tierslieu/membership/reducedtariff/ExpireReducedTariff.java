package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the last day of the proof has passed; without a proof in force nothing happens. */
@AllowedTo({Role.HOST, Role.SYSTEM})
record ExpireReducedTariff(@TargetAggregateIdentifier MemberId member) {}

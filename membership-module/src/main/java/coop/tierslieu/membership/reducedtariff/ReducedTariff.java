package coop.tierslieu.membership.reducedtariff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ReducedTariffExpired;
import coop.tierslieu.membership.published.ReducedTariffGranted;
import coop.tierslieu.membership.published.ReducedTariffRefused;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a member that decides about the reduced tariff. */
public final class ReducedTariff {

    private Entitlement entitlement;

    /** Nobody has the reduced tariff at first. */
    public ReducedTariff(MemberKind kind, Profile profile) {
        this(new Entitlement(kind, profile, null));
    }

    @JsonCreator
    ReducedTariff(@JsonProperty("entitlement") Entitlement entitlement) {
        this.entitlement = entitlement;
    }

    @CommandHandler
    void grant(GrantReducedTariff command, Clock clock, ProofTerms terms) {
        LocalDate today = LocalDate.now(clock);
        entitlement.checkAcceptable(command.proof(), command.validUntil(), today, terms);
        apply(new ReducedTariffGranted(command.member(), command.proof(), today, command.validUntil()));
    }

    @CommandHandler
    void refuse(RefuseReducedTariff command) {
        apply(new ReducedTariffRefused(command.member(), command.proof(), command.reason()));
    }

    @CommandHandler
    void expire(ExpireReducedTariff command, Clock clock) {
        entitlement
                .expiring(LocalDate.now(clock))
                .ifPresent(lastDay -> apply(new ReducedTariffExpired(command.member(), lastDay)));
    }

    @EventSourcingHandler
    void on(ReducedTariffGranted event) {
        entitlement = entitlement.until(event.validUntil());
    }

    @EventSourcingHandler
    void on(ReducedTariffExpired event) {
        entitlement = entitlement.until(null);
    }
}

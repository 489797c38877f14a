package coop.tierslieu.membership.reducedtariff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProfileChanged;
import coop.tierslieu.membership.published.ProofExpiryReminded;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.ReducedTariffExpired;
import coop.tierslieu.membership.published.ReducedTariffGranted;
import coop.tierslieu.membership.published.ReducedTariffRefused;
import coop.tierslieu.membership.published.ReducedTariffRequested;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a member that decides about the reduced tariff. */
public final class ReducedTariff {

    private Entitlement entitlement;
    private @Nullable ReducedTariffGranted granted;
    private @Nullable ProofKind requested;
    private @Nullable LocalDate reminded;

    /** Nobody has the reduced tariff at first. */
    public ReducedTariff(MemberKind kind, Profile profile) {
        this(new Entitlement(kind, profile, null), null, null, null);
    }

    @JsonCreator
    ReducedTariff(
            @JsonProperty("entitlement") Entitlement entitlement,
            @JsonProperty("granted") @Nullable ReducedTariffGranted granted,
            @JsonProperty("requested") @Nullable ProofKind requested,
            @JsonProperty("reminded") @Nullable LocalDate reminded) {
        this.entitlement = entitlement;
        this.granted = granted;
        this.requested = requested;
        this.reminded = reminded;
    }

    /** A request with another kind of proof takes the place of the first. */
    @CommandHandler
    void request(RequestReducedTariff command) {
        if (command.proof() == requested) {
            throw new Refused(MembershipRule.REDUCED_TARIFF_ASKED_ALREADY, "proof");
        }
        entitlement.checkEligible(command.proof());
        apply(new ReducedTariffRequested(command.member(), command.proof()));
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

    /** Once for each proof, and not any more when it has run out during a stop of the program. */
    @CommandHandler
    void remind(RemindOfExpiry command, Clock clock, ProofTerms terms) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = entitlement.validUntil();
        if (granted == null || lastDay == null || lastDay.isBefore(today) || lastDay.equals(reminded)) {
            return;
        }
        if (today.isBefore(terms.remindedOn(lastDay))) {
            throw new Refused(MembershipRule.REMINDER_TOO_EARLY, "member", lastDay);
        }
        apply(new ProofExpiryReminded(command.member(), granted.proof(), lastDay));
    }

    @CommandHandler
    void expire(ExpireReducedTariff command, Clock clock) {
        entitlement
                .expiring(LocalDate.now(clock))
                .ifPresent(lastDay -> apply(new ReducedTariffExpired(command.member(), lastDay)));
    }

    /** The proof in force, which goes with the member when they turn out to be another. */
    public Optional<ReducedTariffGranted> inForce() {
        return entitlement.validUntil() == null ? Optional.empty() : Optional.ofNullable(granted);
    }

    /** A proof that a duplicate of this member had shown counts as theirs, unless their own lasts as long. */
    public void takeOver(MemberId member, ReducedTariffGranted proof) {
        LocalDate own = entitlement.validUntil();
        if (own == null || own.isBefore(proof.validUntil())) {
            apply(new ReducedTariffGranted(member, proof.proof(), proof.validFrom(), proof.validUntil()));
        }
    }

    @EventSourcingHandler
    void on(ProfileChanged event) {
        entitlement = entitlement.as(event.profile());
        requested = null;
    }

    @EventSourcingHandler
    void on(ReducedTariffRequested event) {
        requested = event.proof();
    }

    @EventSourcingHandler
    void on(ReducedTariffGranted event) {
        entitlement = entitlement.until(event.validUntil());
        granted = event;
        requested = null;
    }

    @EventSourcingHandler
    void on(ReducedTariffRefused event) {
        requested = null;
    }

    @EventSourcingHandler
    void on(ProofExpiryReminded event) {
        reminded = event.validUntil();
    }

    @EventSourcingHandler
    void on(ReducedTariffExpired event) {
        entitlement = entitlement.until(null);
    }
}

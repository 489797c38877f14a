package coop.tierslieu.membership.registering;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.CustomerClassChanged;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.reducedtariff.ReducedTariff;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One member: under which class they book, and their right to the reduced tariff. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
class Member {

    @AggregateIdentifier
    private @Nullable MemberId member;

    private @Nullable CustomerClass customerClass;

    @AggregateMember
    private @Nullable ReducedTariff reducedTariff;

    Member() {}

    // Created if missing, and not by a constructor, so that a second registration is told why it is refused.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(RegisterMember command, Vault vault) {
        if (member != null) {
            throw new Refused(MembershipRule.MEMBER_ALREADY_REGISTERED, "member", member);
        }
        if (!command.profile().suits(command.kind())) {
            throw new Refused(MembershipRule.PROFILE_IS_FOR_PEOPLE, "profile");
        }
        if (command.profile() == Profile.VISITOR) {
            vault.storeVisitor(command.member(), command.details());
        } else {
            vault.store(command.member(), command.details());
        }
        apply(new MemberRegistered(command.member(), command.kind(), command.profile(), command.customerClass()));
    }

    @CommandHandler
    void changeClass(ChangeCustomerClass command) {
        if (command.customerClass() != customerClass) {
            apply(new CustomerClassChanged(command.member(), command.customerClass()));
        }
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        member = event.member();
        customerClass = event.customerClass();
        reducedTariff = new ReducedTariff(event.kind(), event.profile());
    }

    @EventSourcingHandler
    void on(CustomerClassChanged event) {
        customerClass = event.customerClass();
    }
}

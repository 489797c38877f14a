package coop.tierslieu.membership.registering;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.SignIns;
import coop.tierslieu.membership.consents.Consents;
import coop.tierslieu.membership.merging.Joinability;
import coop.tierslieu.membership.merging.MergeMember;
import coop.tierslieu.membership.merging.MergingRule;
import coop.tierslieu.membership.organisations.NamePayer;
import coop.tierslieu.membership.organisations.OrganisationRule;
import coop.tierslieu.membership.organisations.OtherMembers;
import coop.tierslieu.membership.organisations.People;
import coop.tierslieu.membership.organisations.ReleasePayer;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.CustomerClassChanged;
import coop.tierslieu.membership.published.DuplicateTakenIn;
import coop.tierslieu.membership.published.MemberArchived;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.MemberMerged;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.MemberReinstated;
import coop.tierslieu.membership.published.PayerNamed;
import coop.tierslieu.membership.published.PayerReleased;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProfileChanged;
import coop.tierslieu.membership.reducedtariff.ReducedTariff;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Refused;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One member: whether they are there, under which class they book, and their rights, consents and people. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
@Revision("2")
class Member {

    @AggregateIdentifier
    private @Nullable MemberId member;

    private @Nullable MemberKind kind;
    private @Nullable Profile profile;
    private @Nullable CustomerClass customerClass;
    private @Nullable MemberId payer;
    private Status status = Status.HERE;

    @AggregateMember
    private @Nullable ReducedTariff reducedTariff;

    @AggregateMember
    private @Nullable Consents consents;

    @AggregateMember
    private @Nullable People people;

    Member() {}

    // Created if missing, and not by a constructor, so that a second registration is told why it is refused.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(RegisterMember command, Vault vault) {
        if (member != null) {
            throw new Refused(MembershipRule.MEMBER_ALREADY_REGISTERED, "member", member);
        }
        requireSuits(command.profile(), command.kind());
        if (command.profile() == Profile.VISITOR) {
            vault.storeVisitor(command.member(), command.details());
        } else {
            vault.store(command.member(), command.details());
        }
        apply(new MemberRegistered(command.member(), command.kind(), command.profile(), command.customerClass()));
    }

    /** Stands before every command, also those of the parts of a member. */
    @CommandHandlerInterceptor
    void onlyIfCurrent(OfACurrentMember command) {
        status.requireCurrent(member);
    }

    @CommandHandler
    void changeClass(ChangeCustomerClass command) {
        if (command.customerClass() != customerClass) {
            apply(new CustomerClassChanged(command.member(), command.customerClass()));
        }
    }

    @CommandHandler
    void changeProfile(ChangeProfile command) {
        if (command.profile() == profile) {
            return;
        }
        if (command.profile() == Profile.VISITOR) {
            throw new Refused(MembershipRule.PROFILE_OF_VISITORS, "profile");
        }
        requireSuits(command.profile(), Objects.requireNonNull(kind));
        apply(new ProfileChanged(command.member(), command.profile()));
    }

    @CommandHandler
    void archive(ArchiveMember command) {
        apply(new MemberArchived(command.member()));
    }

    @CommandHandler
    void reinstate(ReinstateMember command) {
        status.requireNotMerged(member);
        if (status.archived()) {
            apply(new MemberReinstated(command.member()));
        }
    }

    @CommandHandler
    void namePayer(NamePayer command, OtherMembers others) {
        if (command.payer().equals(payer)) {
            return;
        }
        if (payer != null) {
            throw new Refused(OrganisationRule.PAYER_IS_ANOTHER, "payer", payer);
        }
        others.requireBelongs(command.payer(), command.member());
        apply(new PayerNamed(command.member(), command.payer()));
    }

    @CommandHandler
    void releasePayer(ReleasePayer command) {
        release();
    }

    /** What this member has goes to the one that stays, or nothing does. */
    @CommandHandler
    void merge(MergeMember command, SurvivingMembers survivors, Joinability held, SignIns signIns) {
        MemberId self = Objects.requireNonNull(member);
        if (command.into().equals(self)) {
            throw new Refused(MergingRule.MERGE_WITH_ITSELF, "into", self);
        }
        if (!Objects.requireNonNull(people).isEmpty()) {
            throw new Refused(MergingRule.MERGE_LEAVES_PEOPLE, "member", self);
        }
        held.requireJoinable(self, command.into());
        survivors.tell(command.into(), survivor -> survivor.takeIn(this));
        apply(new MemberMerged(self, command.into()));
        signIns.moved(self, command.into());
    }

    private void takeIn(Member duplicate) {
        status.requireCurrent(member);
        MemberId self = Objects.requireNonNull(member);
        if (duplicate.kind != kind) {
            throw new Refused(MergingRule.MERGE_OF_DIFFERENT_KINDS, "into");
        }
        if (payer != null && duplicate.payer != null && !payer.equals(duplicate.payer)) {
            throw new Refused(MergingRule.MERGE_OF_TWO_PAYERS, "into", duplicate.payer, payer);
        }
        apply(new DuplicateTakenIn(self, Objects.requireNonNull(duplicate.member)));
        if (payer == null && duplicate.payer != null) {
            apply(new PayerNamed(self, duplicate.payer));
        }
        Objects.requireNonNull(duplicate.reducedTariff)
                .inForce()
                .ifPresent(proof -> Objects.requireNonNull(reducedTariff).takeOver(self, proof));
    }

    void requireCurrentPerson() {
        status.requireCurrent(member);
        if (kind != MemberKind.PERSON) {
            throw new Refused(OrganisationRule.NOT_A_PERSON, "person", String.valueOf(member));
        }
    }

    void requireBelongs(MemberId person) {
        Objects.requireNonNull(people).requireBelongs(person);
    }

    void releaseFrom(MemberId organisation) {
        if (organisation.equals(payer)) {
            release();
        }
    }

    private void release() {
        if (payer != null) {
            apply(new PayerReleased(Objects.requireNonNull(member), payer));
        }
    }

    private static void requireSuits(Profile profile, MemberKind kind) {
        if (!profile.suits(kind)) {
            throw new Refused(MembershipRule.PROFILE_IS_FOR_PEOPLE, "profile");
        }
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        member = event.member();
        kind = event.kind();
        profile = event.profile();
        customerClass = event.customerClass();
        reducedTariff = new ReducedTariff(event.kind(), event.profile());
        consents = new Consents();
        people = new People(event.kind());
    }

    @EventSourcingHandler
    void on(CustomerClassChanged event) {
        customerClass = event.customerClass();
    }

    @EventSourcingHandler
    void on(ProfileChanged event) {
        profile = event.profile();
    }

    @EventSourcingHandler
    void on(MemberArchived event) {
        status = status.withArchived(true);
    }

    @EventSourcingHandler
    void on(MemberReinstated event) {
        status = status.withArchived(false);
    }

    @EventSourcingHandler
    void on(MemberMerged event) {
        status = new Status(false, event.into());
    }

    @EventSourcingHandler
    void on(PayerNamed event) {
        payer = event.payer();
    }

    @EventSourcingHandler
    void on(PayerReleased event) {
        payer = null;
    }
}

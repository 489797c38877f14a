package coop.tierslieu.membership.registering;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.consents.GiveConsent;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.CustomerClassChanged;
import coop.tierslieu.membership.published.MemberArchived;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.MemberReinstated;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProfileChanged;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.reducedtariff.RequestReducedTariff;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.shared.Refused;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisteringTest {

    private static final MemberId CAMILLE = new MemberId("camille");
    private static final ContactDetails DETAILS =
            new ContactDetails("Camille Exemple", "camille@example.org", "01 23 45 67 89");
    private static final MemberRegistered REGISTERED =
            new MemberRegistered(CAMILLE, MemberKind.PERSON, Profile.FREELANCER, CustomerClass.MEMBER);

    private final VaultInMemory vault = new VaultInMemory();
    private AggregateTestFixture<Member> member;

    @BeforeEach
    void with_a_vault() {
        member = new AggregateTestFixture<>(Member.class);
        member.registerInjectableResource(vault);
    }

    @Test
    void a_person_becomes_a_member_and_the_details_go_to_the_vault_only() {
        member.givenNoPriorActivity()
                .when(register(MemberKind.PERSON, Profile.FREELANCER))
                .expectEvents(REGISTERED);

        assertThat(vault.find(CAMILLE)).contains(DETAILS);
    }

    @Test
    void an_organisation_becomes_a_member() {
        member.givenNoPriorActivity()
                .when(register(MemberKind.ORGANISATION, Profile.ASSOCIATION))
                .expectEvents(new MemberRegistered(
                        CAMILLE, MemberKind.ORGANISATION, Profile.ASSOCIATION, CustomerClass.MEMBER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Profile.class,
            names = {"ENTREPRENEUR", "SMALL_COMPANY", "ASSOCIATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_organisation_has_no_profile_of_a_person(Profile profile) {
        member.givenNoPriorActivity()
                .when(register(MemberKind.ORGANISATION, profile))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(MembershipRule.PROFILE_IS_FOR_PEOPLE.sentence());

        assertThat(vault.find(CAMILLE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void a_person_may_have_any_profile(Profile profile) {
        member.givenNoPriorActivity()
                .when(register(MemberKind.PERSON, profile))
                .expectEvents(new MemberRegistered(CAMILLE, MemberKind.PERSON, profile, CustomerClass.MEMBER));
    }

    @Test
    void nobody_is_registered_twice() {
        member.given(REGISTERED)
                .when(register(MemberKind.PERSON, Profile.FREELANCER))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("A member is already registered under camille.");
    }

    @Test
    void an_email_address_belongs_to_one_member_whatever_its_case() {
        vault.store(new MemberId("dominique"), new ContactDetails("Dominique Exemple", "CAMILLE@example.org", null));

        member.givenNoPriorActivity()
                .when(register(MemberKind.PERSON, Profile.FREELANCER))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(MembershipRule.EMAIL_ALREADY_KNOWN.sentence());
    }

    @Test
    void a_member_changes_class() {
        member.given(REGISTERED)
                .when(new ChangeCustomerClass(CAMILLE, CustomerClass.RESIDENT))
                .expectEvents(new CustomerClassChanged(CAMILLE, CustomerClass.RESIDENT));
    }

    @Test
    void the_class_a_member_already_has_changes_nothing() {
        member.given(REGISTERED, new CustomerClassChanged(CAMILLE, CustomerClass.RESIDENT))
                .when(new ChangeCustomerClass(CAMILLE, CustomerClass.RESIDENT))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_member_does_something_else() {
        member.given(REGISTERED)
                .when(new ChangeProfile(CAMILLE, Profile.JOB_SEEKER))
                .expectEvents(new ProfileChanged(CAMILLE, Profile.JOB_SEEKER));
        member.given(REGISTERED)
                .when(new ChangeProfile(CAMILLE, Profile.FREELANCER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_profile_that_cannot_be_theirs_is_refused() {
        member.given(REGISTERED)
                .when(new ChangeProfile(CAMILLE, Profile.VISITOR))
                .expectNoEvents()
                .expectExceptionMessage(MembershipRule.PROFILE_OF_VISITORS.sentence());
        member.given(new MemberRegistered(CAMILLE, MemberKind.ORGANISATION, Profile.ASSOCIATION, CustomerClass.MEMBER))
                .when(new ChangeProfile(CAMILLE, Profile.STUDENT))
                .expectNoEvents()
                .expectExceptionMessage(MembershipRule.PROFILE_IS_FOR_PEOPLE.sentence());
    }

    @Test
    void a_member_who_no_longer_comes_is_archived_and_comes_back() {
        member.given(REGISTERED).when(new ArchiveMember(CAMILLE)).expectEvents(new MemberArchived(CAMILLE));
        member.given(REGISTERED, new MemberArchived(CAMILLE))
                .when(new ReinstateMember(CAMILLE))
                .expectEvents(new MemberReinstated(CAMILLE));
        member.given(REGISTERED).when(new ReinstateMember(CAMILLE)).expectNoEvents();
    }

    @Test
    void nothing_is_given_to_an_archived_member() {
        Stream.of(
                        new ArchiveMember(CAMILLE),
                        new ChangeCustomerClass(CAMILLE, CustomerClass.RESIDENT),
                        new ChangeProfile(CAMILLE, Profile.STUDENT),
                        new GiveConsent(CAMILLE, ConsentKind.NEWSLETTER, ConsentMeans.DESK),
                        new RequestReducedTariff(CAMILLE, ProofKind.STUDENT_CARD))
                .forEach(command -> member.given(REGISTERED, new MemberArchived(CAMILLE))
                        .when(command)
                        .expectNoEvents()
                        .expectException(Refused.class)
                        .expectExceptionMessage("camille is archived: reinstate the member first."));
    }

    private static RegisterMember register(MemberKind kind, Profile profile) {
        return new RegisterMember(CAMILLE, kind, profile, CustomerClass.MEMBER, DETAILS);
    }
}

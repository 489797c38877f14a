package coop.tierslieu.membership.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.membership.published.PayerNamed;
import coop.tierslieu.membership.published.PayerReleased;
import coop.tierslieu.membership.published.PersonJoined;
import coop.tierslieu.membership.published.PersonLeft;
import coop.tierslieu.membership.published.PersonRightsChanged;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.registering.AMember;
import coop.tierslieu.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final MemberId STUDIO = new MemberId("studio");
    private static final MemberId ALIX = new MemberId("alix");
    private static final MemberId NOOR = new MemberId("noor");
    private static final Set<OrganisationRight> CONTACT = Set.of(OrganisationRight.CONTACT, OrganisationRight.BOOK);
    private static final Set<OrganisationRight> BOOK = Set.of(OrganisationRight.BOOK);
    private static final MemberRegistered COMPANY =
            new MemberRegistered(STUDIO, MemberKind.ORGANISATION, Profile.SMALL_COMPANY, CustomerClass.MEMBER);
    private static final PersonJoined ALIX_JOINED = new PersonJoined(STUDIO, ALIX, CONTACT);
    private static final PersonJoined NOOR_JOINED = new PersonJoined(STUDIO, NOOR, BOOK);
    private static final Map<String, String> AS_HOST = Map.of("role", "HOST");
    private static final Map<String, String> AS_ALIX = Map.of("role", "MEMBER", "member", "alix");
    private static final Map<String, String> AS_NOOR = Map.of("role", "MEMBER", "member", "noor");

    private final List<String> released = new ArrayList<>();
    private AggregateTestFixture<?> member;

    @BeforeEach
    void among_other_members() {
        member = AMember.fixture();
        member.registerInjectableResource(new OtherMembers() {
            @Override
            public void requireCurrentPerson(MemberId person) {
                if (person.equals(STUDIO)) {
                    throw new Refused(OrganisationRule.NOT_A_PERSON, "person", person);
                }
            }

            @Override
            public void requireBelongs(MemberId organisation, MemberId person) {
                if (!organisation.equals(STUDIO)) {
                    throw new Refused(OrganisationRule.PERSON_DOES_NOT_BELONG, "person", person);
                }
            }

            @Override
            public void releaseFrom(MemberId payer, MemberId person) {
                released.add(person + " by " + payer);
            }
        });
    }

    @Test
    void the_first_person_of_an_organisation_is_a_contact_others_need_not_be() {
        member.given(COMPANY)
                .when(new AddPerson(STUDIO, ALIX, CONTACT), AS_HOST)
                .expectEvents(ALIX_JOINED);
        member.given(COMPANY)
                .when(new AddPerson(STUDIO, ALIX, BOOK), AS_HOST)
                .expectNoEvents()
                .expectExceptionMessage(OrganisationRule.LAST_CONTACT_STAYS.sentence());
        member.given(COMPANY, ALIX_JOINED)
                .when(new AddPerson(STUDIO, NOOR, BOOK), AS_HOST)
                .expectEvents(NOOR_JOINED);
    }

    @Test
    void nobody_belongs_twice_or_to_a_person_or_as_an_organisation() {
        member.given(COMPANY, ALIX_JOINED)
                .when(new AddPerson(STUDIO, ALIX, CONTACT), AS_HOST)
                .expectNoEvents()
                .expectExceptionMessage("alix belongs to this organisation already.");
        member.given(COMPANY)
                .when(new AddPerson(STUDIO, STUDIO, CONTACT), AS_HOST)
                .expectNoEvents()
                .expectExceptionMessage("studio is an organisation: only a person can belong to one.");
        member.given(new MemberRegistered(STUDIO, MemberKind.PERSON, Profile.FREELANCER, CustomerClass.MEMBER))
                .when(new AddPerson(STUDIO, NOOR, CONTACT), AS_HOST)
                .expectNoEvents()
                .expectExceptionMessage("studio is a person: only an organisation has people.");
    }

    @Test
    void the_host_and_a_contact_say_who_may_what_nobody_else() {
        member.given(COMPANY, ALIX_JOINED, NOOR_JOINED)
                .when(new ChangePersonRights(STUDIO, NOOR, Set.of()), AS_ALIX)
                .expectEvents(new PersonRightsChanged(STUDIO, NOOR, Set.of()));
        member.given(COMPANY, ALIX_JOINED, NOOR_JOINED)
                .when(new ChangePersonRights(STUDIO, NOOR, CONTACT), AS_HOST)
                .expectEvents(new PersonRightsChanged(STUDIO, NOOR, CONTACT));
        member.given(COMPANY, ALIX_JOINED, NOOR_JOINED)
                .when(new ChangePersonRights(STUDIO, NOOR, CONTACT), AS_NOOR)
                .expectNoEvents()
                .expectExceptionMessage(OrganisationRule.NOT_A_CONTACT.sentence());
    }

    @Test
    void rights_that_are_there_already_change_nothing_and_the_last_contact_stays_one() {
        member.given(COMPANY, ALIX_JOINED)
                .when(new ChangePersonRights(STUDIO, ALIX, CONTACT), AS_HOST)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        member.given(COMPANY, ALIX_JOINED)
                .when(new ChangePersonRights(STUDIO, ALIX, BOOK), AS_HOST)
                .expectNoEvents()
                .expectExceptionMessage(OrganisationRule.LAST_CONTACT_STAYS.sentence());
        member.given(COMPANY, ALIX_JOINED)
                .when(new ChangePersonRights(STUDIO, NOOR, BOOK), AS_HOST)
                .expectNoEvents()
                .expectExceptionMessage("noor does not belong to this organisation.");
    }

    @Test
    void who_leaves_is_no_longer_paid_for() {
        member.given(COMPANY, ALIX_JOINED, NOOR_JOINED)
                .when(new RemovePerson(STUDIO, NOOR), AS_NOOR)
                .expectEvents(new PersonLeft(STUDIO, NOOR));
        assertThat(released).containsExactly("noor by studio");
    }

    @Test
    void the_last_contact_leaves_last_and_nobody_is_sent_away_by_a_colleague() {
        member.given(COMPANY, ALIX_JOINED, NOOR_JOINED)
                .when(new RemovePerson(STUDIO, ALIX), AS_ALIX)
                .expectNoEvents()
                .expectExceptionMessage(OrganisationRule.LAST_CONTACT_STAYS.sentence());
        member.given(COMPANY, ALIX_JOINED)
                .when(new RemovePerson(STUDIO, ALIX), AS_ALIX)
                .expectEvents(new PersonLeft(STUDIO, ALIX));
        member.given(COMPANY, ALIX_JOINED, NOOR_JOINED)
                .when(new RemovePerson(STUDIO, ALIX), AS_NOOR)
                .expectNoEvents()
                .expectExceptionMessage(OrganisationRule.NOT_A_CONTACT.sentence());
        member.given(COMPANY, ALIX_JOINED)
                .when(new RemovePerson(STUDIO, NOOR), AS_HOST)
                .expectNoEvents()
                .expectExceptionMessage("noor does not belong to this organisation.");
    }

    @Test
    void one_organisation_pays_for_a_person_until_it_is_released() {
        MemberRegistered person =
                new MemberRegistered(NOOR, MemberKind.PERSON, Profile.FREELANCER, CustomerClass.MEMBER);
        PayerNamed named = new PayerNamed(NOOR, STUDIO);
        member.given(person).when(new NamePayer(NOOR, STUDIO)).expectEvents(named);
        member.given(person, named).when(new NamePayer(NOOR, STUDIO)).expectNoEvents();
        member.given(person, named)
                .when(new NamePayer(NOOR, new MemberId("other")))
                .expectNoEvents()
                .expectExceptionMessage("studio pays for this member: release that payer first.");
        member.given(person)
                .when(new NamePayer(NOOR, new MemberId("other")))
                .expectNoEvents()
                .expectExceptionMessage("noor does not belong to this organisation.");
        member.given(person, named).when(new ReleasePayer(NOOR)).expectEvents(new PayerReleased(NOOR, STUDIO));
        member.given(person).when(new ReleasePayer(NOOR)).expectNoEvents();
    }
}

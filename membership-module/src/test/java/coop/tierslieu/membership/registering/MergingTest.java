package coop.tierslieu.membership.registering;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.SignIns;
import coop.tierslieu.membership.consents.GiveConsent;
import coop.tierslieu.membership.consents.WithdrawConsent;
import coop.tierslieu.membership.merging.HeldByOneOnly;
import coop.tierslieu.membership.merging.Joinability;
import coop.tierslieu.membership.merging.MergeMember;
import coop.tierslieu.membership.merging.MergingRule;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.ConsentWithdrawn;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberArchived;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.MemberMerged;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.membership.published.PersonJoined;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What the duplicate decides; what the one that stays takes over is told by {@code MembershipApiTest}. */
class MergingTest {

    private static final MemberId DUPLICATE = new MemberId("camille-2");
    private static final MemberId STAYS = new MemberId("camille");
    private static final MemberRegistered REGISTERED =
            new MemberRegistered(DUPLICATE, MemberKind.PERSON, Profile.FREELANCER, CustomerClass.MEMBER);

    private final List<String> asked = new ArrayList<>();
    private final StaticListableBeanFactory slices = new StaticListableBeanFactory();
    private AggregateTestFixture<Member> member;

    @BeforeEach
    void with_another_member_and_accounts() {
        member = new AggregateTestFixture<>(Member.class);
        member.registerInjectableResource((SurvivingMembers) (stays, order) -> asked.add(stays + " takes it in"));
        member.registerInjectableResource(new Joinability(slices.getBeanProvider(HeldByOneOnly.class)));
        member.registerInjectableResource(new SignIns() {
            @Override
            public String linkFor(MemberId someone, String email) {
                throw new AssertionError("nobody signs in here");
            }

            @Override
            public void moved(MemberId from, MemberId to) {
                asked.add(from + " signs in as " + to);
            }

            @Override
            public void readdressed(MemberId someone, String formerEmail, String email) {
                throw new AssertionError("nobody moves here");
            }
        });
    }

    @Test
    void a_duplicate_becomes_the_one_that_stays_with_its_way_in() {
        member.given(REGISTERED)
                .when(new MergeMember(DUPLICATE, STAYS))
                .expectEvents(new MemberMerged(DUPLICATE, STAYS));

        assertThat(asked).containsExactly("camille takes it in", "camille-2 signs in as camille");
    }

    @Test
    void nobody_is_merged_into_themselves() {
        member.given(REGISTERED)
                .when(new MergeMember(DUPLICATE, DUPLICATE))
                .expectNoEvents()
                .expectExceptionMessage("Choose two different members: camille-2 cannot be merged into itself.");
        assertThat(asked).isEmpty();
    }

    @Test
    void an_organisation_that_has_people_stays() {
        member.given(
                        new MemberRegistered(
                                DUPLICATE, MemberKind.ORGANISATION, Profile.ASSOCIATION, CustomerClass.MEMBER),
                        new PersonJoined(DUPLICATE, new MemberId("alix"), Set.of(OrganisationRight.CONTACT)))
                .when(new MergeMember(DUPLICATE, STAYS))
                .expectNoEvents()
                .expectExceptionMessage(
                        "camille-2 still has people: remove them there, then add them to the one that stays.");
    }

    @Test
    void what_a_slice_cannot_join_is_refused_by_its_own_rule() {
        slices.addBean("shares", (HeldByOneOnly) (duplicate, stays) -> {
            throw new Refused(MergingRule.MERGE_OF_DIFFERENT_KINDS, null);
        });

        member.given(REGISTERED)
                .when(new MergeMember(DUPLICATE, STAYS))
                .expectNoEvents()
                .expectExceptionMessage(MergingRule.MERGE_OF_DIFFERENT_KINDS.sentence());
        assertThat(asked).isEmpty();
    }

    @Test
    void who_was_merged_is_given_nothing_any_more_but_can_still_say_no() {
        member.given(REGISTERED, new MemberMerged(DUPLICATE, STAYS))
                .when(new GiveConsent(DUPLICATE, ConsentKind.PROGRAMME, ConsentMeans.DESK))
                .expectNoEvents()
                .expectExceptionMessage("camille-2 is the same as camille: do it there.");
        member.given(REGISTERED, new MemberMerged(DUPLICATE, STAYS))
                .when(new MergeMember(DUPLICATE, new MemberId("dominique")))
                .expectNoEvents()
                .expectExceptionMessage("camille-2 is the same as camille: do it there.");
        member.given(REGISTERED, new MemberMerged(DUPLICATE, STAYS))
                .when(new WithdrawConsent(DUPLICATE, ConsentKind.OWN_AFFAIRS, ConsentMeans.SECRET_LINK))
                .expectEvents(new ConsentWithdrawn(DUPLICATE, ConsentKind.OWN_AFFAIRS, ConsentMeans.SECRET_LINK));
    }

    @Test
    void who_is_archived_comes_back_before_being_merged() {
        member.given(REGISTERED, new MemberArchived(DUPLICATE))
                .when(new MergeMember(DUPLICATE, STAYS))
                .expectNoEvents()
                .expectExceptionMessage("camille-2 is archived: reinstate the member first.");
    }
}

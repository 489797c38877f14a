package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.published.ConsentGiven;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.ConsentWithdrawn;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.registering.AMember;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ConsentsTest {

    private static final MemberId NOOR = new MemberId("noor");
    private static final MemberRegistered REGISTERED =
            new MemberRegistered(NOOR, MemberKind.PERSON, Profile.INHABITANT, CustomerClass.MEMBER);
    private static final ConsentGiven GIVEN = new ConsentGiven(NOOR, ConsentKind.NEWSLETTER, ConsentMeans.REGISTRATION);
    private static final ConsentWithdrawn WITHDRAWN =
            new ConsentWithdrawn(NOOR, ConsentKind.NEWSLETTER, ConsentMeans.SECRET_LINK);

    private final AggregateTestFixture<?> member = AMember.fixture();

    @Test
    void a_consent_is_given_withdrawn_and_given_again() {
        member.given(REGISTERED)
                .when(new GiveConsent(NOOR, ConsentKind.NEWSLETTER, ConsentMeans.REGISTRATION))
                .expectEvents(GIVEN);
        member.given(REGISTERED, GIVEN)
                .when(new WithdrawConsent(NOOR, ConsentKind.NEWSLETTER, ConsentMeans.SECRET_LINK))
                .expectEvents(WITHDRAWN);
        member.given(REGISTERED, GIVEN, WITHDRAWN)
                .when(new GiveConsent(NOOR, ConsentKind.NEWSLETTER, ConsentMeans.OWN_PAGE))
                .expectEvents(new ConsentGiven(NOOR, ConsentKind.NEWSLETTER, ConsentMeans.OWN_PAGE));
    }

    @Test
    void what_was_said_is_not_said_twice() {
        member.given(REGISTERED, GIVEN)
                .when(new GiveConsent(NOOR, ConsentKind.NEWSLETTER, ConsentMeans.DESK))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        member.given(REGISTERED, GIVEN, WITHDRAWN)
                .when(new WithdrawConsent(NOOR, ConsentKind.NEWSLETTER, ConsentMeans.DESK))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_was_never_given_cannot_be_withdrawn_but_what_is_assumed_can() {
        member.given(REGISTERED)
                .when(new WithdrawConsent(NOOR, ConsentKind.PROGRAMME, ConsentMeans.OWN_PAGE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        member.given(REGISTERED)
                .when(new WithdrawConsent(NOOR, ConsentKind.OWN_AFFAIRS, ConsentMeans.OWN_PAGE))
                .expectEvents(new ConsentWithdrawn(NOOR, ConsentKind.OWN_AFFAIRS, ConsentMeans.OWN_PAGE));
    }
}

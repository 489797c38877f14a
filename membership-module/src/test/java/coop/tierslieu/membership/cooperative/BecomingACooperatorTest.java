package coop.tierslieu.membership.cooperative;

import static coop.tierslieu.membership.cooperative.CooperativeSpec.CAMILLE;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.SACHA;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.TODAY;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.USERS;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.admitted;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.given;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.givenNothing;
import static coop.tierslieu.membership.published.CooperatorCategory.BENEFICIARIES;
import static coop.tierslieu.membership.published.CooperatorCategory.VOLUNTEERS;

import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationReceived;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.ApplicationRefused;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.MemberId;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BecomingACooperatorTest {

    private static final ApplicationId APPLICATION = new ApplicationId("application-1");
    private static final ApplicationReceived RECEIVED =
            new ApplicationReceived(APPLICATION, CAMILLE, BENEFICIARIES, 2, TODAY);
    private static final CooperatorAdmitted ADMITTED = new CooperatorAdmitted(
            APPLICATION, CAMILLE, BENEFICIARIES, USERS.id(), DecidingBody.BOARD, TODAY.minusDays(3));

    @Test
    void who_applies_is_received() {
        given().when(apply(CAMILLE, BENEFICIARIES, 2)).then(RECEIVED);
    }

    @Test
    void an_application_that_cannot_be_is_refused() {
        givenNothing().when(apply(CAMILLE, BENEFICIARIES, 2)).refused(CooperativeRule.NO_CONSTITUTION, TODAY);
        given().when(apply(CAMILLE, VOLUNTEERS, 2)).refused(CooperativeRule.CATEGORY_NOT_ADMITTED, VOLUNTEERS);
        given().when(apply(CAMILLE, BENEFICIARIES, 0)).refused(CooperativeRule.SHARES_OUT_OF_RANGE, 100_000);
        given().when(apply(CAMILLE, BENEFICIARIES, 100_001)).refused(CooperativeRule.SHARES_OUT_OF_RANGE, 100_000);
        given(RECEIVED).when(apply(CAMILLE, BENEFICIARIES, 2)).refused(CooperativeRule.APPLICATION_OPEN_ALREADY);
        given(RECEIVED).when(apply(SACHA, BENEFICIARIES, 2)).refused(CooperativeRule.APPLICATION_OPEN_ALREADY);
        given(RECEIVED, ADMITTED)
                .when(new ApplyForMembership(Cooperative.ID, new ApplicationId("again"), CAMILLE, BENEFICIARIES, 2))
                .refused(CooperativeRule.COOPERATOR_ALREADY);
    }

    @Test
    void not_more_wait_than_somebody_can_read() {
        Object[] many = IntStream.range(0, 500)
                .mapToObj(i -> new ApplicationReceived(
                        new ApplicationId("a" + i), new MemberId("m" + i), BENEFICIARIES, 1, TODAY))
                .toArray();
        given(many).when(apply(CAMILLE, BENEFICIARIES, 2)).refused(CooperativeRule.APPLICATIONS_TOO_MANY, 500);
    }

    @Test
    void who_is_accepted_has_a_category_and_a_college() {
        given(RECEIVED).when(admit(TODAY.minusDays(3))).then(ADMITTED);
    }

    @Test
    void who_is_not_accepted_is_told_why() {
        given(RECEIVED)
                .when(new RefuseApplication(
                        Cooperative.ID,
                        APPLICATION,
                        ApplicationRefusalReason.CATEGORY_DOES_NOT_FIT,
                        DecidingBody.BOARD,
                        TODAY))
                .then(new ApplicationRefused(
                        APPLICATION,
                        CAMILLE,
                        ApplicationRefusalReason.CATEGORY_DOES_NOT_FIT,
                        DecidingBody.BOARD,
                        TODAY));
    }

    @Test
    void who_was_refused_may_apply_again() {
        ApplicationId again = new ApplicationId("again");
        given(
                        RECEIVED,
                        new ApplicationRefused(
                                APPLICATION,
                                CAMILLE,
                                ApplicationRefusalReason.INFORMATION_MISSING,
                                DecidingBody.BOARD,
                                TODAY))
                .when(new ApplyForMembership(Cooperative.ID, again, CAMILLE, BENEFICIARIES, 2))
                .then(new ApplicationReceived(again, CAMILLE, BENEFICIARIES, 2, TODAY));
    }

    @Test
    void an_application_is_decided_once_and_not_ahead() {
        given(RECEIVED, ADMITTED).when(admit(TODAY)).refused(CooperativeRule.APPLICATION_DECIDED, APPLICATION);
        given().when(admit(TODAY)).refused(CooperativeRule.APPLICATION_DECIDED, APPLICATION);
        given(RECEIVED)
                .when(admit(TODAY.plusDays(1)))
                .refused(CooperativeRule.DAY_OUT_OF_RANGE, TODAY.minusYears(2), TODAY);
        given(RECEIVED)
                .when(new RefuseApplication(
                        Cooperative.ID,
                        APPLICATION,
                        ApplicationRefusalReason.INFORMATION_MISSING,
                        DecidingBody.ASSEMBLY,
                        TODAY.minusYears(3)))
                .refused(CooperativeRule.DAY_OUT_OF_RANGE, TODAY.minusYears(2), TODAY);
    }

    @Test
    void who_is_admitted_once_is_a_cooperator_already() {
        given(admitted(SACHA, BENEFICIARIES))
                .when(apply(SACHA, BENEFICIARIES, 1))
                .refused(CooperativeRule.COOPERATOR_ALREADY);
    }

    private static AdmitCooperator admit(LocalDate on) {
        return new AdmitCooperator(Cooperative.ID, APPLICATION, DecidingBody.BOARD, on);
    }

    private static ApplyForMembership apply(MemberId member, CooperatorCategory category, int shares) {
        return new ApplyForMembership(Cooperative.ID, APPLICATION, member, category, shares);
    }
}

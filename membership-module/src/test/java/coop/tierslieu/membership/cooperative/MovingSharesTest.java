package coop.tierslieu.membership.cooperative;

import static coop.tierslieu.membership.cooperative.CooperativeSpec.CAMILLE;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.SACHA;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.TODAY;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.TOWN;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.admitted;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.euros;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.given;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.holds;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.left;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.subscribed;
import static coop.tierslieu.membership.published.CooperatorCategory.BENEFICIARIES;
import static coop.tierslieu.membership.published.CooperatorCategory.EMPLOYEES;
import static coop.tierslieu.membership.published.CooperatorCategory.PUBLIC_BODIES;

import coop.tierslieu.membership.published.CooperatorExcluded;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExclusionReason;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.RepaymentPostponed;
import coop.tierslieu.membership.published.ShareInstalmentPaid;
import coop.tierslieu.membership.published.SharesRepaid;
import coop.tierslieu.membership.published.SharesTransferred;
import coop.tierslieu.membership.published.SharesWithdrawn;
import coop.tierslieu.membership.published.UnpaidSharesCalled;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Shares of 50 euros; at least a quarter of the highest capital stays, and half of it is not of local authorities. */
class MovingSharesTest {

    private static final List<Object> CAMILLE_HAS_10 = holds(CAMILLE, EMPLOYEES, 10);
    private static final List<Object> SACHA_HAS_10 = holds(SACHA, BENEFICIARIES, 10);

    @Nested
    class Subscribing {

        @Test
        void a_quarter_is_paid_at_once_and_the_rest_within_five_years() {
            given(admitted(CAMILLE, EMPLOYEES))
                    .when(subscribe(CAMILLE, 10, 125))
                    .then(subscribed(CAMILLE, 10, 125));
        }

        @Test
        void a_quarter_of_an_odd_amount_is_rounded_up() {
            Money justLess = Money.euros("12.49");
            given(admitted(CAMILLE, EMPLOYEES))
                    .when(new SubscribeShares(Cooperative.ID, CAMILLE, 1, justLess, TODAY))
                    .refused(CooperativeRule.PAID_TOO_LITTLE, "12.50");
        }

        @Test
        void what_cannot_be_subscribed_is_refused() {
            given().when(subscribe(CAMILLE, 1, 50)).refused(CooperativeRule.NOT_ADMITTED);
            given(admitted(CAMILLE, EMPLOYEES))
                    .when(subscribe(CAMILLE, 0, 0))
                    .refused(CooperativeRule.SHARES_OUT_OF_RANGE, 100_000);
            given(admitted(CAMILLE, EMPLOYEES))
                    .when(subscribe(CAMILLE, 10, 124))
                    .refused(CooperativeRule.PAID_TOO_LITTLE, "125.00");
            given(admitted(CAMILLE, EMPLOYEES))
                    .when(subscribe(CAMILLE, 10, 501))
                    .refused(CooperativeRule.PAID_TOO_MUCH, "500.00");
            given(admitted(CAMILLE, EMPLOYEES))
                    .when(new SubscribeShares(Cooperative.ID, CAMILLE, 1, euros(50), TODAY.plusDays(1)))
                    .refused(CooperativeRule.DAY_OUT_OF_RANGE, TODAY.minusYears(2), TODAY);
        }

        @Test
        void local_authorities_hold_half_of_the_capital_at_most() {
            given(CAMILLE_HAS_10, admitted(TOWN, PUBLIC_BODIES))
                    .when(subscribe(TOWN, 10, 500))
                    .then(subscribed(TOWN, 10, 500));
            given(CAMILLE_HAS_10, admitted(TOWN, PUBLIC_BODIES))
                    .when(subscribe(TOWN, 11, 550))
                    .refused(CooperativeRule.PUBLIC_BODIES_CEILING, 500);
            given(admitted(TOWN, PUBLIC_BODIES))
                    .when(subscribe(TOWN, 1, 50))
                    .refused(CooperativeRule.PUBLIC_BODIES_CEILING, 500);
        }
    }

    @Nested
    class Paying {

        @Test
        void an_instalment_pays_what_is_due_first() {
            given(admitted(CAMILLE, EMPLOYEES), subscribed(CAMILLE, 10, 125))
                    .when(pay(CAMILLE, 375))
                    .then(new ShareInstalmentPaid(CAMILLE, euros(375), TODAY));
        }

        @Test
        void what_cannot_be_paid_is_refused() {
            given().when(pay(CAMILLE, 1)).refused(CooperativeRule.COOPERATOR_UNKNOWN, CAMILLE);
            given(admitted(CAMILLE, EMPLOYEES), subscribed(CAMILLE, 10, 125))
                    .when(pay(CAMILLE, 376))
                    .refused(CooperativeRule.PAID_TOO_MUCH, "375.00");
            given(admitted(CAMILLE, EMPLOYEES), subscribed(CAMILLE, 10, 125))
                    .when(pay(CAMILLE, 0))
                    .refused(CooperativeRule.AMOUNT_NOT_POSITIVE);
            given(CAMILLE_HAS_10).when(pay(CAMILLE, 1)).refused(CooperativeRule.PAID_TOO_MUCH, "0.00");
        }

        @Test
        void everyone_is_asked_to_pay_the_rest() {
            UnpaidSharesCalled called = new UnpaidSharesCalled(TODAY.plusMonths(1), DecidingBody.BOARD, TODAY);
            CallUnpaidShares call =
                    new CallUnpaidShares(Cooperative.ID, TODAY.plusMonths(1), DecidingBody.BOARD, TODAY);
            given(admitted(CAMILLE, EMPLOYEES), subscribed(CAMILLE, 10, 125))
                    .when(call)
                    .then(called);
            given(CAMILLE_HAS_10).when(call).refused(CooperativeRule.NOTHING_LEFT_TO_PAY);
            given(admitted(CAMILLE, EMPLOYEES), subscribed(CAMILLE, 10, 125))
                    .when(new CallUnpaidShares(Cooperative.ID, TODAY.minusDays(1), DecidingBody.BOARD, TODAY))
                    .refused(CooperativeRule.DAY_OUT_OF_RANGE, TODAY, TODAY.plusYears(2));
        }
    }

    @Nested
    class Transferring {

        @Test
        void shares_go_from_one_to_another_at_their_nominal_value() {
            given(CAMILLE_HAS_10, SACHA_HAS_10)
                    .when(transfer(CAMILLE, SACHA, 4))
                    .then(new SharesTransferred(CAMILLE, SACHA, 4, euros(200), TODAY));
        }

        @Test
        void somebody_who_was_only_admitted_may_receive_them() {
            given(CAMILLE_HAS_10, admitted(SACHA, BENEFICIARIES))
                    .when(transfer(CAMILLE, SACHA, 10))
                    .then(new SharesTransferred(CAMILLE, SACHA, 10, euros(500), TODAY));
        }

        @Test
        void what_cannot_be_transferred_is_refused() {
            given(CAMILLE_HAS_10, SACHA_HAS_10)
                    .when(transfer(CAMILLE, SACHA, 11))
                    .refused(CooperativeRule.MORE_THAN_HELD, 10);
            given(CAMILLE_HAS_10, SACHA_HAS_10)
                    .when(transfer(CAMILLE, SACHA, 0))
                    .refused(CooperativeRule.SHARES_OUT_OF_RANGE, 100_000);
            given(CAMILLE_HAS_10, SACHA_HAS_10)
                    .when(transfer(CAMILLE, CAMILLE, 1))
                    .refused(CooperativeRule.TRANSFER_TO_ONESELF);
            given(CAMILLE_HAS_10).when(transfer(CAMILLE, SACHA, 1)).refused(CooperativeRule.NOT_ADMITTED);
            given(CAMILLE_HAS_10).when(transfer(SACHA, CAMILLE, 1)).refused(CooperativeRule.COOPERATOR_UNKNOWN, SACHA);
        }

        @Test
        void shares_that_are_not_paid_stay_until_they_are() {
            Object[] tenOfThemHalfPaid = {
                holds(CAMILLE, EMPLOYEES, 2), subscribed(CAMILLE, 10, 250), admitted(SACHA, BENEFICIARIES)
            };
            given(tenOfThemHalfPaid)
                    .when(transfer(CAMILLE, SACHA, 2))
                    .then(new SharesTransferred(CAMILLE, SACHA, 2, euros(100), TODAY));
            given(tenOfThemHalfPaid).when(transfer(CAMILLE, SACHA, 3)).refused(CooperativeRule.SHARES_NOT_PAID, 2);
            given(
                            admitted(CAMILLE, EMPLOYEES),
                            subscribed(CAMILLE, 10, 250),
                            new ShareInstalmentPaid(CAMILLE, euros(250), TODAY),
                            admitted(SACHA, BENEFICIARIES))
                    .when(transfer(CAMILLE, SACHA, 10))
                    .then(new SharesTransferred(CAMILLE, SACHA, 10, euros(500), TODAY));
        }

        @Test
        void a_transfer_to_a_local_authority_keeps_the_ceiling() {
            given(CAMILLE_HAS_10, admitted(TOWN, PUBLIC_BODIES))
                    .when(transfer(CAMILLE, TOWN, 5))
                    .then(new SharesTransferred(CAMILLE, TOWN, 5, euros(250), TODAY));
            given(CAMILLE_HAS_10, admitted(TOWN, PUBLIC_BODIES))
                    .when(transfer(CAMILLE, TOWN, 6))
                    .refused(CooperativeRule.PUBLIC_BODIES_CEILING, 500);
        }

        @Test
        void whoever_gave_all_of_them_away_is_no_cooperator_any_more() {
            given(CAMILLE_HAS_10, SACHA_HAS_10, new SharesTransferred(CAMILLE, SACHA, 10, euros(500), TODAY))
                    .when(subscribe(CAMILLE, 1, 50))
                    .refused(CooperativeRule.NOT_ADMITTED);
        }
    }

    @Nested
    class Leaving {

        @Test
        void shares_are_withdrawn_on_a_day_to_come() {
            LocalDate newYear = LocalDate.of(2027, 1, 1);
            given(CAMILLE_HAS_10, SACHA_HAS_10)
                    .when(withdraw("x", CAMILLE, 10, newYear))
                    .then(left("x", CAMILLE, 10, newYear));
        }

        @Test
        void what_was_not_paid_of_them_is_no_longer_due() {
            given(SACHA_HAS_10, admitted(CAMILLE, EMPLOYEES), subscribed(CAMILLE, 10, 125))
                    .when(withdraw("x", CAMILLE, 10, TODAY))
                    .then(new SharesWithdrawn(
                            new ExitId("x"), CAMILLE, 10, euros(500), euros(125), ExitReason.WITHDRAWAL, TODAY));
        }

        @Test
        void what_cannot_be_withdrawn_is_refused() {
            given(CAMILLE_HAS_10, SACHA_HAS_10)
                    .when(withdraw("x", CAMILLE, 11, TODAY))
                    .refused(CooperativeRule.MORE_THAN_HELD, 10);
            given(CAMILLE_HAS_10, SACHA_HAS_10)
                    .when(withdraw("x", CAMILLE, 1, TODAY.minusDays(1)))
                    .refused(CooperativeRule.DAY_OUT_OF_RANGE, TODAY, TODAY.plusYears(2));
            given(CAMILLE_HAS_10, SACHA_HAS_10, left("x", SACHA, 5, TODAY))
                    .when(withdraw("x", CAMILLE, 1, TODAY))
                    .refused(CooperativeRule.EXIT_KNOWN_ALREADY, "x");
            given(SACHA_HAS_10, admitted(CAMILLE, EMPLOYEES), subscribed(CAMILLE, 10, 125))
                    .when(withdraw("x", CAMILLE, 1, TODAY))
                    .refused(CooperativeRule.SHARES_NOT_PAID, 0);
        }

        @Test
        void a_quarter_of_the_highest_capital_stays() {
            given(holds(CAMILLE, EMPLOYEES, 15), holds(SACHA, BENEFICIARIES, 5))
                    .when(withdraw("x", CAMILLE, 15, TODAY))
                    .then(left("x", CAMILLE, 15, TODAY));
            given(holds(CAMILLE, EMPLOYEES, 16), holds(SACHA, BENEFICIARIES, 5))
                    .when(withdraw("x", CAMILLE, 16, TODAY))
                    .refused(CooperativeRule.CAPITAL_FLOOR, "262.50");
        }

        @Test
        void those_who_left_before_do_not_count_for_the_floor() {
            given(holds(CAMILLE, EMPLOYEES, 10), holds(SACHA, BENEFICIARIES, 10), left("x", SACHA, 10, TODAY))
                    .when(withdraw("y", CAMILLE, 6, TODAY))
                    .refused(CooperativeRule.CAPITAL_FLOOR, "250.00");
        }

        @Test
        void nobody_leaves_local_authorities_more_than_their_ceiling() {
            given(CAMILLE_HAS_10, holds(TOWN, PUBLIC_BODIES, 10))
                    .when(withdraw("x", CAMILLE, 1, TODAY))
                    .refused(CooperativeRule.PUBLIC_BODIES_CEILING, 500);
            given(CAMILLE_HAS_10, holds(TOWN, PUBLIC_BODIES, 10))
                    .when(withdraw("x", TOWN, 1, TODAY))
                    .then(left("x", TOWN, 1, TODAY));
        }

        @Test
        void who_is_excluded_leaves_at_once_whatever_the_floor() {
            given(CAMILLE_HAS_10)
                    .when(exclude(CAMILLE))
                    .then(
                            new CooperatorExcluded(
                                    CAMILLE, ExclusionReason.SHARES_NOT_PAID, DecidingBody.ASSEMBLY, TODAY),
                            new SharesWithdrawn(
                                    new ExitId("out"),
                                    CAMILLE,
                                    10,
                                    euros(500),
                                    euros(500),
                                    ExitReason.EXCLUSION,
                                    TODAY));
            given(admitted(CAMILLE, EMPLOYEES))
                    .when(exclude(CAMILLE))
                    .then(new CooperatorExcluded(
                            CAMILLE, ExclusionReason.SHARES_NOT_PAID, DecidingBody.ASSEMBLY, TODAY));
            given().when(exclude(CAMILLE)).refused(CooperativeRule.COOPERATOR_UNKNOWN, CAMILLE);
        }

        @Test
        void who_dies_leaves_on_that_day() {
            LocalDate lastWeek = TODAY.minusDays(7);
            given(CAMILLE_HAS_10)
                    .when(end(CAMILLE, ExitReason.DEATH, lastWeek))
                    .then(new SharesWithdrawn(
                            new ExitId("end"), CAMILLE, 10, euros(500), euros(500), ExitReason.DEATH, lastWeek));
            given(CAMILLE_HAS_10)
                    .when(end(CAMILLE, ExitReason.WITHDRAWAL, TODAY))
                    .refused(CooperativeRule.DEATH_IS_A_PERSONS);
            given(admitted(CAMILLE, EMPLOYEES))
                    .when(end(CAMILLE, ExitReason.DISSOLUTION, TODAY))
                    .refused(CooperativeRule.MORE_THAN_HELD, 0);
        }
    }

    @Nested
    class Repaying {

        private final Object[] bothLeave = {
            CAMILLE_HAS_10, SACHA_HAS_10, left("later", SACHA, 2, TODAY.plusDays(1)), left("first", CAMILLE, 4, TODAY)
        };

        @Test
        void the_nominal_less_the_losses_is_repaid() {
            given(bothLeave)
                    .when(repay("first", "7.50"))
                    .then(new SharesRepaid(new ExitId("first"), CAMILLE, 4, euros(200), euros(30), euros(170), TODAY));
        }

        @Test
        void what_was_not_paid_is_not_repaid_and_nobody_owes_for_losses() {
            Object[] quarterPaid = {
                SACHA_HAS_10,
                admitted(CAMILLE, EMPLOYEES),
                subscribed(CAMILLE, 10, 125),
                new SharesWithdrawn(new ExitId("x"), CAMILLE, 10, euros(500), euros(125), ExitReason.WITHDRAWAL, TODAY)
            };
            given(quarterPaid)
                    .when(repay("x", "5"))
                    .then(new SharesRepaid(new ExitId("x"), CAMILLE, 10, euros(500), euros(50), euros(75), TODAY));
            given(quarterPaid)
                    .when(repay("x", "20"))
                    .then(new SharesRepaid(new ExitId("x"), CAMILLE, 10, euros(500), euros(200), euros(0), TODAY));
        }

        @Test
        void who_left_first_is_repaid_first() {
            given(bothLeave).when(repay("later", "0")).refused(CooperativeRule.REPAYMENT_OUT_OF_ORDER, "first");
        }

        @Test
        void a_repayment_that_cannot_be_is_refused() {
            given(bothLeave).when(repay("nowhere", "0")).refused(CooperativeRule.EXIT_UNKNOWN, "nowhere");
            given(CAMILLE_HAS_10, SACHA_HAS_10, left("x", SACHA, 2, TODAY.plusDays(1)))
                    .when(repay("x", "0"))
                    .refused(CooperativeRule.EXIT_NOT_YET_EFFECTIVE, TODAY.plusDays(1));
            given(bothLeave).when(repay("first", "50.01")).refused(CooperativeRule.LOSSES_OUT_OF_RANGE, "50.00");
        }

        @Test
        void the_floor_and_the_ceiling_bind_the_repayment_of_who_was_excluded() {
            given(CAMILLE_HAS_10, left("x", CAMILLE, 10, TODAY))
                    .when(repay("x", "0"))
                    .refused(CooperativeRule.CAPITAL_FLOOR, "125.00");
            given(CAMILLE_HAS_10, holds(TOWN, PUBLIC_BODIES, 10), left("x", CAMILLE, 10, TODAY))
                    .when(repay("x", "0"))
                    .refused(CooperativeRule.PUBLIC_BODIES_CEILING, 500);
        }

        @Test
        void a_repayment_is_put_off_for_five_years_at_most() {
            LocalDate latest = TODAY.plusYears(5);
            RepaymentPostponed putOff =
                    new RepaymentPostponed(new ExitId("first"), CAMILLE, latest, DecidingBody.ASSEMBLY, TODAY);
            given(bothLeave).when(postpone("first", latest)).then(putOff);
            given(bothLeave)
                    .when(postpone("first", latest.plusDays(1)))
                    .refused(CooperativeRule.POSTPONED_TOO_FAR, latest);
            given(List.of(bothLeave), putOff)
                    .when(repay("first", "0"))
                    .refused(CooperativeRule.REPAYMENT_PUT_OFF, latest);
            given(List.of(bothLeave), putOff)
                    .on(latest)
                    .when(repay("first", "0"))
                    .then(new SharesRepaid(new ExitId("first"), CAMILLE, 4, euros(200), euros(0), euros(200), latest));
        }
    }

    private static SubscribeShares subscribe(MemberId member, int shares, long paidEuros) {
        return new SubscribeShares(Cooperative.ID, member, shares, euros(paidEuros), TODAY);
    }

    private static PayInstalment pay(MemberId member, long euros) {
        return new PayInstalment(Cooperative.ID, member, euros(euros), TODAY);
    }

    private static TransferShares transfer(MemberId from, MemberId to, int shares) {
        return new TransferShares(Cooperative.ID, from, to, shares);
    }

    private static WithdrawShares withdraw(String exit, MemberId member, int shares, LocalDate on) {
        return new WithdrawShares(Cooperative.ID, new ExitId(exit), member, shares, on);
    }

    private static ExcludeCooperator exclude(MemberId member) {
        return new ExcludeCooperator(
                Cooperative.ID,
                new ExitId("out"),
                member,
                ExclusionReason.SHARES_NOT_PAID,
                DecidingBody.ASSEMBLY,
                TODAY);
    }

    private static EndMembership end(MemberId member, ExitReason reason, LocalDate on) {
        return new EndMembership(Cooperative.ID, new ExitId("end"), member, reason, on);
    }

    private static RepayShares repay(String exit, String lossPerShare) {
        return new RepayShares(Cooperative.ID, new ExitId(exit), Money.euros(lossPerShare));
    }

    private static PostponeRepayment postpone(String exit, LocalDate until) {
        return new PostponeRepayment(Cooperative.ID, new ExitId(exit), until, DecidingBody.ASSEMBLY, TODAY);
    }
}

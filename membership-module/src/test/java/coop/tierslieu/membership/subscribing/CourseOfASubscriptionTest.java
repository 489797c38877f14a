package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.subscribing.Agreements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.EndReason;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionCancelled;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import coop.tierslieu.membership.published.SubscriptionRenewalAnnounced;
import coop.tierslieu.membership.published.SubscriptionResumed;
import coop.tierslieu.membership.published.SubscriptionSuspended;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.membership.published.SubscriptionTermReminded;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What becomes of a contract by itself, and what may be decided about it; without the framework. */
class CourseOfASubscriptionTest {

    private static final LocalDate START = day("2026-11-10");

    @Test
    void a_month_begins_on_the_first_day_and_another_one_follows_by_itself() {
        Contract contract = Contract.of(started(Cycle.MONTH, START, Alignment.START_DAY));

        assertThat(new Calendar(contract).until(day("2026-12-10")))
                .filteredOn(SubscriptionTermBegan.class::isInstance)
                .containsExactly(
                        term(1, "2026-11-10", "2026-12-09", "180.00"), term(2, "2026-12-10", "2027-01-09", "180.00"));
    }

    @Test
    void before_its_first_day_nothing_happens() {
        assertThat(new Calendar(Contract.of(started(Cycle.MONTH, START, Alignment.START_DAY))).until(day("2026-11-09")))
                .isEmpty();
    }

    @Test
    void on_the_calendar_month_the_first_term_is_paid_by_its_days() {
        Contract contract = Contract.of(started(Cycle.MONTH, day("2026-12-10"), Alignment.CALENDAR_MONTH));

        assertThat(new Calendar(contract).until(day("2027-01-01")))
                .filteredOn(SubscriptionTermBegan.class::isInstance)
                .containsExactly(
                        term(1, "2026-12-10", "2026-12-31", "127.74"), term(2, "2027-01-01", "2027-01-31", "180.00"));
    }

    @Test
    void after_a_month_in_which_nobody_looked_each_term_has_begun_once_on_its_own_day() {
        Contract contract = paid(contract(Cycle.MONTH, day("2027-01-31"), Alignment.START_DAY), 1);

        assertThat(new Calendar(contract).until(day("2027-03-31")))
                .filteredOn(SubscriptionTermBegan.class::isInstance)
                .extracting(fact -> ((SubscriptionTermBegan) fact).from().toString())
                .containsExactly("2027-02-28", "2027-03-31");
        Contract caughtUp = upTo(contract, day("2027-03-31"));
        assertThat(new Calendar(caughtUp).until(day("2027-03-31"))).isEmpty();
    }

    @Test
    void a_renewal_of_more_than_a_month_is_announced() {
        Contract contract = paid(contract(Cycle.YEAR, START, Alignment.START_DAY), 1);

        assertThat(new Calendar(contract).until(day("2027-09-24"))).isEmpty();
        assertThat(new Calendar(contract).until(day("2027-09-26")))
                .containsExactly(new SubscriptionRenewalAnnounced(
                        SUBSCRIPTION, CAMILLE, 1, day("2027-09-26"), day("2027-11-10")));
    }

    @Test
    void what_is_not_paid_is_reminded_then_suspended_then_ended() {
        Contract contract = contract(Cycle.MONTH, START, Alignment.START_DAY);

        List<SubscriptionEvent> facts = new Calendar(contract).until(day("2027-03-01"));

        assertThat(facts)
                .filteredOn(fact -> !(fact instanceof SubscriptionTermReminded reminded && reminded.term() == 2))
                .containsExactly(
                        new SubscriptionTermReminded(SUBSCRIPTION, CAMILLE, 1, day("2026-12-01"), day("2026-12-15")),
                        term(2, "2026-12-10", "2027-01-09", "180.00"),
                        new SubscriptionSuspended(
                                SUBSCRIPTION,
                                CAMILLE,
                                SuspensionReason.UNPAID,
                                day("2026-12-15"),
                                null,
                                day("2027-01-14")),
                        credit(
                                2,
                                CreditReason.SUSPENSION,
                                "2026-12-15",
                                "2027-01-09",
                                "150.97",
                                "2026-12-10",
                                "180.00"),
                        ended(EndReason.UNPAID, "2027-01-13"));
    }

    @Test
    void who_pays_goes_on_the_same_day() {
        Contract suspended = upTo(contract(Cycle.MONTH, START, Alignment.START_DAY), day("2026-12-20"));

        List<SubscriptionEvent> facts = decide(suspended, "2026-12-20").pay(1);

        assertThat(facts)
                .containsExactly(
                        new SubscriptionTermPaid(SUBSCRIPTION, CAMILLE, 1, day("2026-12-20")),
                        new SubscriptionResumed(SUBSCRIPTION, CAMILLE, day("2026-12-20")));
        assertThat(new Calendar(told(suspended, facts)).until(day("2026-12-20")))
                .containsExactly(term(3, "2026-12-20", "2027-01-09", "121.94"));
    }

    @Test
    void what_is_paid_in_time_is_not_reminded() {
        assertThat(new Calendar(paid(contract(Cycle.MONTH, START, Alignment.START_DAY), 1)).until(day("2026-12-09")))
                .isEmpty();
    }

    @Test
    void a_term_is_paid_once() {
        Contract contract = paid(contract(Cycle.MONTH, START, Alignment.START_DAY), 1);

        refused(() -> decide(contract, "2026-11-20").pay(1), SubscribingRule.TERM_IS_PAID);
        refused(() -> decide(contract, "2026-11-20").pay(2), SubscribingRule.TERM_UNKNOWN);
        refused(() -> decide(contract, "2026-11-20").pay(0), SubscribingRule.TERM_UNKNOWN);
    }

    @Test
    void a_suspension_credits_what_is_not_used_and_goes_on_by_itself() {
        Contract contract = paid(contract(Cycle.MONTH, START, Alignment.START_DAY), 1);
        Contract agreed = told(
                contract,
                decide(contract, "2026-11-12").suspend(SuspensionReason.ILLNESS, day("2026-11-20"), day("2026-11-29")));

        assertThat(new Calendar(agreed).until(day("2026-11-30")))
                .containsExactly(
                        new SubscriptionSuspended(
                                SUBSCRIPTION,
                                CAMILLE,
                                SuspensionReason.ILLNESS,
                                day("2026-11-20"),
                                day("2026-11-29"),
                                null),
                        credit(
                                1,
                                CreditReason.SUSPENSION,
                                "2026-11-20",
                                "2026-12-09",
                                "120.00",
                                "2026-11-10",
                                "180.00"),
                        new SubscriptionResumed(SUBSCRIPTION, CAMILLE, day("2026-11-30")),
                        term(2, "2026-11-30", "2026-12-09", "60.00"));
    }

    @Test
    void suspensions_do_not_overlap() {
        Contract contract = contract(Cycle.MONTH, START, Alignment.START_DAY);
        Contract agreed = told(
                contract,
                decide(contract, "2026-11-12").suspend(SuspensionReason.ILLNESS, day("2026-11-20"), day("2026-11-29")));

        refused(
                () -> decide(agreed, "2026-11-12").suspend(SuspensionReason.HOLIDAYS, day("2026-11-29"), null),
                SubscribingRule.SUSPENSIONS_OVERLAP);
        refused(
                () -> decide(upTo(agreed, day("2026-11-21")), "2026-11-21")
                        .suspend(SuspensionReason.HOLIDAYS, day("2026-11-25"), day("2026-12-25")),
                SubscribingRule.SUSPENSIONS_OVERLAP);
        assertThat(decide(agreed, "2026-11-12").suspend(SuspensionReason.HOLIDAYS, day("2026-11-30"), null))
                .hasSize(1);
    }

    @Test
    void a_suspension_has_a_reason_an_order_and_a_length() {
        Decisions decisions = decide(contract(Cycle.MONTH, START, Alignment.START_DAY), "2026-11-12");
        LocalDate today = day("2026-11-12");

        refused(
                () -> decisions.suspend(SuspensionReason.UNPAID, today, null),
                SubscribingRule.SUSPENSION_NEEDS_A_REASON);
        refused(
                () -> decisions.suspend(SuspensionReason.OTHER, today.minusDays(1), null),
                SubscribingRule.SUSPENSION_IN_THE_PAST);
        refused(
                () -> decisions.suspend(SuspensionReason.OTHER, today, today.minusDays(1)),
                SubscribingRule.SUSPENSION_ENDS_BEFORE_IT_STARTS);
        refused(
                () -> decisions.suspend(SuspensionReason.OTHER, today, today.plusDays(367)),
                SubscribingRule.SUSPENSION_TOO_LONG);
        refused(
                () -> decide(Contract.of(started(Cycle.MONTH, START, Alignment.START_DAY)), "2026-11-01")
                        .suspend(SuspensionReason.OTHER, day("2026-11-05"), null),
                SubscribingRule.SUBSCRIPTION_HAS_NOT_BEGUN);
    }

    @Test
    void only_what_rests_is_resumed_and_not_what_is_unpaid() {
        Contract contract = contract(Cycle.MONTH, START, Alignment.START_DAY);

        refused(() -> decide(contract, "2026-11-12").resume(), SubscribingRule.SUBSCRIPTION_DOES_NOT_REST);
        refused(
                () -> decide(upTo(contract, day("2026-12-20")), "2026-12-20").resume(),
                SubscribingRule.SUBSCRIPTION_RESTS_FOR_NOT_PAYING);
    }

    @Test
    void a_change_of_plan_gives_back_the_rest_and_charges_it_at_the_new_price() {
        Contract contract = paid(contract(Cycle.MONTH, START, Alignment.START_DAY), 1);

        List<SubscriptionEvent> facts =
                decide(contract, "2026-11-25").changeTo(agreed(OFFICE, Cycle.MONTH), new PlaceId("office-1"));

        assertThat(facts.get(0))
                .isEqualTo(credit(
                        1, CreditReason.PLAN_CHANGE, "2026-11-25", "2026-12-09", "90.00", "2026-11-10", "180.00"));
        assertThat(facts.get(1)).isInstanceOf(SubscriptionPlanChanged.class);
        assertThat(new Calendar(told(contract, facts)).until(day("2026-12-10")))
                .filteredOn(SubscriptionTermBegan.class::isInstance)
                .extracting(fact -> ((SubscriptionTermBegan) fact).price())
                .containsExactly(euros("300.00"), euros("600.00"));
    }

    @Test
    void with_another_cycle_the_terms_lie_anew() {
        Contract contract = paid(contract(Cycle.MONTH, START, Alignment.START_DAY), 1);
        Contract changed =
                told(contract, decide(contract, "2026-11-25").changeTo(agreed(FIXED_DESK, Cycle.YEAR), DESK));

        assertThat(new Calendar(changed).until(day("2026-11-25")))
                .extracting(fact -> ((SubscriptionTermBegan) fact).to())
                .containsExactly(day("2027-11-24"));
    }

    @Test
    void a_plan_is_not_changed_to_itself_nor_while_it_rests_is_cancelled_or_has_not_begun() {
        Contract contract = contract(Cycle.MONTH, START, Alignment.START_DAY);
        AgreedPlan yearly = agreed(FIXED_DESK, Cycle.YEAR);

        refused(
                () -> decide(contract, "2026-11-12").changeTo(agreed(FIXED_DESK, Cycle.MONTH), DESK),
                SubscribingRule.SAME_PLAN);
        refused(
                () -> decide(upTo(contract, day("2026-12-20")), "2026-12-20").changeTo(yearly, DESK),
                SubscribingRule.SUBSCRIPTION_RESTS);
        refused(
                () -> decide(told(contract, decide(contract, "2026-11-12").cancel(day("2026-12-12"))), "2026-11-12")
                        .changeTo(yearly, DESK),
                SubscribingRule.SUBSCRIPTION_IS_CANCELLED);
        refused(
                () -> decide(Contract.of(started(Cycle.MONTH, START, Alignment.START_DAY)), "2026-11-01")
                        .changeTo(yearly, DESK),
                SubscribingRule.SUBSCRIPTION_HAS_NOT_BEGUN);
        refused(() -> decide(contract, "2026-11-12").changeTo(yearly, null), SubscribingRule.PLACE_MISSING);
        refused(
                () -> decide(contract, "2026-11-12").changeTo(agreed(NOMAD, Cycle.MONTH), DESK),
                SubscribingRule.PLACE_NOT_INCLUDED);
    }

    @Test
    void a_year_cancelled_on_the_31st_of_march_gives_back_1466_30() {
        Contract contract = paid(contract(Cycle.YEAR, START, Alignment.START_DAY), 1);

        List<SubscriptionEvent> facts = decide(contract, "2027-03-01").cancel(day("2027-03-31"));

        assertThat(facts)
                .containsExactly(
                        new SubscriptionCancelled(SUBSCRIPTION, CAMILLE, day("2027-03-01"), day("2027-03-31")),
                        credit(
                                1,
                                CreditReason.CANCELLATION,
                                "2027-04-01",
                                "2027-11-09",
                                "1221.92",
                                "2026-11-10",
                                "2000.00"));
        assertThat(((SubscriptionCredited) facts.get(1)).price().incl()).isEqualTo(Money.euros("1466.30"));
        assertThat(new Calendar(told(contract, facts)).until(day("2027-12-31")))
                .containsExactly(ended(EndReason.CANCELLED, "2027-03-31"));
    }

    @Test
    void the_last_term_before_the_last_day_is_paid_by_its_days() {
        Contract contract = paid(contract(Cycle.MONTH, START, Alignment.START_DAY), 1);
        Contract cancelled = told(contract, decide(contract, "2026-11-20").cancel(day("2026-12-24")));

        assertThat(new Calendar(cancelled).until(day("2026-12-25")))
                .containsExactly(
                        term(2, "2026-12-10", "2026-12-24", "87.10"), ended(EndReason.CANCELLED, "2026-12-24"));
    }

    @Test
    void the_notice_is_kept_and_one_cancels_once() {
        Contract contract = contract(Cycle.MONTH, START, Alignment.START_DAY);

        refused(() -> decide(contract, "2026-11-12").cancel(day("2026-12-11")), SubscribingRule.INSIDE_THE_NOTICE);
        refused(() -> decide(contract, "2026-11-12").cancel(day("2028-11-13")), SubscribingRule.LAST_DAY_TOO_LATE);
        Contract cancelled = told(contract, decide(contract, "2026-11-12").cancel(day("2026-12-12")));
        refused(
                () -> decide(cancelled, "2026-11-12").cancel(day("2026-12-31")),
                SubscribingRule.SUBSCRIPTION_IS_CANCELLED);
    }

    @Test
    void what_is_over_is_over_but_for_what_is_due() {
        Contract ended = upTo(contract(Cycle.MONTH, START, Alignment.START_DAY), day("2027-03-01"));

        refused(() -> decide(ended, "2027-03-01").resume(), SubscribingRule.SUBSCRIPTION_IS_OVER);
        refused(() -> decide(ended, "2027-03-01").cancel(day("2027-05-01")), SubscribingRule.SUBSCRIPTION_IS_OVER);
        assertThat(decide(ended, "2027-03-01").pay(1))
                .containsExactly(new SubscriptionTermPaid(SUBSCRIPTION, CAMILLE, 1, day("2027-03-01")));
    }

    private static Decisions decide(Contract contract, String today) {
        return new Decisions(contract, day(today));
    }

    private static Contract paid(Contract contract, int term) {
        return contract.after(new SubscriptionTermPaid(SUBSCRIPTION, CAMILLE, term, START));
    }

    private static void refused(ThrowingCallable decision, SubscribingRule rule) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static SubscriptionTermBegan term(int number, String from, String to, String excl) {
        return new SubscriptionTermBegan(
                SUBSCRIPTION,
                CAMILLE,
                FIXED_DESK,
                number,
                day(from),
                day(to),
                euros(excl),
                day(from).plusDays(14),
                day(from).plusDays(21),
                null);
    }

    private static SubscriptionCredited credit(
            int term, CreditReason reason, String from, String to, String excl, String whole, String price) {
        LocalDate end = day(to);
        return new SubscriptionCredited(
                SUBSCRIPTION,
                CAMILLE,
                FIXED_DESK,
                term,
                reason,
                day(from),
                end,
                euros(excl),
                new SubscriptionCredited.Whole(day(whole), end, euros(price)));
    }

    private static SubscriptionEnded ended(EndReason reason, String lastDay) {
        return new SubscriptionEnded(SUBSCRIPTION, CAMILLE, PlanKind.FIXED_DESK, DESK, reason, day(lastDay));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

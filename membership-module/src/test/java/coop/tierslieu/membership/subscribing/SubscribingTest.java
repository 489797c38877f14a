package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.subscribing.Agreements.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.ResidenceBegan;
import coop.tierslieu.membership.published.SubscriptionCancelled;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.membership.published.SubscriptionTermReminded;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The aggregate: what is refused before anything happens, and whom it tells in the same breath. */
class SubscribingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);

    private final List<String> told = new ArrayList<>();

    @Test
    void who_subscribes_from_today_has_the_desk_a_first_term_and_what_it_includes() {
        today(TODAY)
                .givenNoPriorActivity()
                .when(subscribe(FIXED_DESK, Cycle.MONTH, DESK, TODAY))
                .expectEvents(
                        started(Cycle.MONTH, TODAY, Alignment.START_DAY),
                        new ResidenceBegan(SUBSCRIPTION, CAMILLE, CustomerClass.MEMBER),
                        term(TODAY));
        assertThat(told)
                .containsExactly(
                        "allocate desk-1 FIXED_DESK from 2026-11-10",
                        "include 12 MEETING_ROOM 2026-11-10 2026-12-09",
                        "resident camille");
    }

    @Test
    void who_subscribes_from_later_has_the_desk_promised_and_nothing_else_yet() {
        LocalDate later = TODAY.plusDays(20);
        today(TODAY)
                .givenNoPriorActivity()
                .when(subscribe(FIXED_DESK, Cycle.MONTH, DESK, later))
                .expectEvents(started(Cycle.MONTH, later, Alignment.START_DAY));
        assertThat(told).containsExactly("allocate desk-1 FIXED_DESK from 2026-11-30");
    }

    @Test
    void what_makes_no_sense_is_refused_and_nobody_is_told() {
        refused(subscribe(FIXED_DESK, Cycle.MONTH, DESK, TODAY.minusDays(1)), "not on 2026-11-09");
        refused(
                subscribe(FIXED_DESK, Cycle.MONTH, DESK, TODAY.plusYears(1).plusDays(1)),
                "by 2027-11-10 at the latest");
        refused(subscribe(FIXED_DESK, Cycle.MONTH, null, TODAY), "which desk, office or locker");
        refused(subscribe(NOMAD, Cycle.MONTH, DESK, TODAY), "no space of one's own");
        refused(subscribe(NOMAD, Cycle.YEAR, null, TODAY), "not sold for this length");
        refused(subscribe(new PlanId("castle"), Cycle.MONTH, DESK, TODAY), "has no plan castle");
        assertThat(told).isEmpty();
    }

    @Test
    void a_subscription_is_made_once() {
        today(TODAY)
                .given(started(Cycle.MONTH, TODAY, Alignment.START_DAY))
                .when(subscribe(FIXED_DESK, Cycle.MONTH, DESK, TODAY))
                .expectNoEvents()
                .expectExceptionMessage("There is a subscription subscription-1 already.");
    }

    @Test
    void brought_up_to_date_twice_it_is_the_same() {
        today(TODAY)
                .given(started(Cycle.MONTH, TODAY, Alignment.START_DAY), term(TODAY))
                .when(new BringUpToDate(SUBSCRIPTION))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void whatever_is_decided_what_was_due_has_happened_before() {
        today(LocalDate.of(2026, 12, 12))
                .given(
                        started(Cycle.MONTH, TODAY, Alignment.START_DAY),
                        new ResidenceBegan(SUBSCRIPTION, CAMILLE, CustomerClass.MEMBER),
                        term(TODAY))
                .when(new CancelSubscription(SUBSCRIPTION, CAMILLE, LocalDate.of(2027, 1, 11)))
                .expectEvents(
                        new SubscriptionTermReminded(
                                SUBSCRIPTION, CAMILLE, 1, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 15)),
                        second(),
                        new SubscriptionCancelled(
                                SUBSCRIPTION, CAMILLE, LocalDate.of(2026, 12, 12), LocalDate.of(2027, 1, 11)));
    }

    @Test
    void at_its_end_the_desk_is_released_and_the_member_moves_out() {
        today(LocalDate.of(2026, 12, 11))
                .given(
                        started(Cycle.MONTH, TODAY, Alignment.START_DAY),
                        new ResidenceBegan(SUBSCRIPTION, CAMILLE, CustomerClass.PUBLIC),
                        term(TODAY),
                        new SubscriptionTermPaid(SUBSCRIPTION, CAMILLE, 1, TODAY),
                        new SubscriptionCancelled(SUBSCRIPTION, CAMILLE, TODAY, LocalDate.of(2026, 12, 10)))
                .when(new BringUpToDate(SUBSCRIPTION))
                .expectSuccessfulHandlerExecution();
        assertThat(told).containsExactly("release desk-1 from 2026-12-11", "no resident camille, again PUBLIC");
    }

    @Test
    void the_subscription_of_another_is_unknown() {
        today(TODAY)
                .given(started(Cycle.MONTH, TODAY, Alignment.START_DAY), term(TODAY))
                .when(new ResumeSubscription(SUBSCRIPTION, new MemberId("dominique")))
                .expectNoEvents()
                .expectExceptionMessage("There is no subscription subscription-1 here.");
    }

    private void refused(Subscribe wish, String words) {
        today(TODAY)
                .givenNoPriorActivity()
                .when(wish)
                .expectNoEvents()
                .expectExceptionMessage(Matchers.containsString(words));
    }

    private static Subscribe subscribe(PlanId plan, Cycle cycle, @Nullable PlaceId place, LocalDate from) {
        return new Subscribe(SUBSCRIPTION, CAMILLE, plan, cycle, place, from, Alignment.START_DAY);
    }

    private static SubscriptionTermBegan term(LocalDate from) {
        return term(1, from, LocalDate.of(2026, 12, 9));
    }

    private static SubscriptionTermBegan second() {
        return term(2, LocalDate.of(2026, 12, 10), LocalDate.of(2027, 1, 9));
    }

    private static SubscriptionTermBegan term(int number, LocalDate from, LocalDate to) {
        return new SubscriptionTermBegan(
                SUBSCRIPTION,
                CAMILLE,
                FIXED_DESK,
                number,
                from,
                to,
                euros("180.00"),
                from.plusDays(14),
                from.plusDays(21),
                null);
    }

    private AggregateTestFixture<Subscription> today(LocalDate day) {
        AggregateTestFixture<Subscription> fixture = new AggregateTestFixture<>(Subscription.class);
        fixture.registerInjectableResource(new Reception(
                PLANS,
                new Places() {
                    @Override
                    public void allocate(
                            PlaceId place, SubscriptionId id, MemberId member, PlanKind kind, LocalDate from) {
                        told.add("allocate " + place + " " + kind + " from " + from);
                    }

                    @Override
                    public void release(PlaceId place, SubscriptionId id, PlanKind kind, LocalDate from) {
                        told.add("release " + place + " from " + from);
                    }

                    @Override
                    public Map<PlaceId, String> suitable(PlanKind kind) {
                        return Map.of();
                    }
                },
                new Residents() {
                    @Override
                    public CustomerClass moveIn(MemberId member, SubscriptionId id) {
                        told.add("resident " + member);
                        return CustomerClass.MEMBER;
                    }

                    @Override
                    public void moveOut(MemberId member, SubscriptionId id, CustomerClass before) {
                        told.add("no resident " + member + ", again " + before);
                    }
                },
                new Allowances() {
                    @Override
                    public void include(
                            AllowanceId id, MemberId member, Usage usage, int halves, LocalDate from, LocalDate to) {
                        told.add("include " + halves + " " + usage + " " + from + " " + to);
                    }

                    @Override
                    public void shorten(AllowanceId id, LocalDate lastDay) {
                        told.add("shorten to " + lastDay);
                    }
                },
                CONDITIONS,
                Clock.fixed(day.atTime(9, 0).atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS)));
        return fixture;
    }
}

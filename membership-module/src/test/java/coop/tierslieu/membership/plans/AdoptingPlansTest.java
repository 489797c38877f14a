package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.PlansAdopted.Plan;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdoptingPlansTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PlanId DESK = new PlanId("fixed-desk");
    private static final Map<Cycle, Money> PRICES = Map.of(Cycle.MONTH, Money.euros("180.00"));

    private final AggregateTestFixture<PlanCatalogue> catalogue = new AggregateTestFixture<>(PlanCatalogue.class);

    @BeforeEach
    void on_a_day() {
        catalogue.registerInjectableResource(
                Clock.fixed(TODAY.atTime(9, 0).atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS));
    }

    @Test
    void plans_are_adopted_with_what_decided_them() {
        Plan plan = desk(PRICES, 12);
        catalogue
                .givenNoPriorActivity()
                .when(adopt("2026-1", TODAY, "AG", plan))
                .expectEvents(new PlansAdopted("2026-1", TODAY, "AG", List.of(plan)));
    }

    @Test
    void a_catalogue_is_never_changed() {
        Plan plan = desk(PRICES, 0);
        catalogue
                .given(new PlansAdopted("2026-1", TODAY, "AG", List.of(plan)))
                .when(adopt("2026-1", TODAY, "AG", plan))
                .expectNoEvents()
                .expectException(refusal(PlanRule.PLANS_VERSION_EXISTS_ALREADY));
    }

    @Test
    void a_catalogue_has_a_name_a_decision_and_a_day_to_come() {
        Plan plan = desk(PRICES, 0);
        refused(adopt(" ", TODAY, "AG", plan), PlanRule.PLANS_VERSION_MALFORMED);
        refused(adopt("v".repeat(65), TODAY, "AG", plan), PlanRule.PLANS_VERSION_MALFORMED);
        refused(adopt("2026-1", TODAY, "", plan), PlanRule.PLANS_DECISION_MISSING);
        refused(adopt("2026-1", TODAY.minusDays(1), "AG", plan), PlanRule.PLANS_TAKE_EFFECT_IN_THE_PAST);
    }

    @Test
    void a_plan_is_listed_once_costs_something_and_includes_what_is_possible() {
        refused(adopt("2026-1", TODAY, "AG"), PlanRule.PLANS_ARE_MISSING);
        refused(adopt("2026-1", TODAY, "AG", desk(PRICES, 0), desk(PRICES, 1)), PlanRule.PLAN_IS_LISTED_TWICE);
        refused(adopt("2026-1", TODAY, "AG", desk(Map.of(), 0)), PlanRule.PLAN_HAS_NO_PRICE);
        refused(
                adopt("2026-1", TODAY, "AG", desk(Map.of(Cycle.YEAR, Money.euros("100000.01")), 0)),
                PlanRule.PLAN_PRICE_OUT_OF_RANGE);
        refused(
                adopt("2026-1", TODAY, "AG", desk(Map.of(Cycle.YEAR, Money.euros("-1")), 0)),
                PlanRule.PLAN_PRICE_OUT_OF_RANGE);
        refused(adopt("2026-1", TODAY, "AG", desk(PRICES, 161)), PlanRule.PLAN_HOURS_OUT_OF_RANGE);
        refused(adopt("2026-1", TODAY, "AG", desk(PRICES, -1)), PlanRule.PLAN_HOURS_OUT_OF_RANGE);
    }

    @Test
    void only_an_office_has_several_seats() {
        refused(adopt("2026-1", TODAY, "AG", seats(PlanKind.FIXED_DESK, 2)), PlanRule.PLAN_SEATS_OUT_OF_RANGE);
        refused(adopt("2026-1", TODAY, "AG", seats(PlanKind.PRIVATE_OFFICE, 0)), PlanRule.PLAN_SEATS_OUT_OF_RANGE);
        refused(adopt("2026-1", TODAY, "AG", seats(PlanKind.PRIVATE_OFFICE, 51)), PlanRule.PLAN_SEATS_OUT_OF_RANGE);
        catalogue
                .givenNoPriorActivity()
                .when(adopt("2026-1", TODAY, "AG", seats(PlanKind.PRIVATE_OFFICE, 4)))
                .expectSuccessfulHandlerExecution();
    }

    private void refused(AdoptPlans wish, PlanRule rule) {
        catalogue.givenNoPriorActivity().when(wish).expectNoEvents().expectException(refusal(rule));
    }

    private static Matcher<Refused> refusal(PlanRule rule) {
        return new CustomTypeSafeMatcher<>("refused by " + rule) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                return refused.rule() == rule;
            }
        };
    }

    private static AdoptPlans adopt(String version, LocalDate from, String decision, Plan... plans) {
        return new AdoptPlans(PlanCatalogue.ID, version, from, decision, List.of(plans));
    }

    private static Plan desk(Map<Cycle, Money> prices, int halfHours) {
        return new Plan(DESK, PlanKind.FIXED_DESK, 1, prices, VatRate.STANDARD, Map.of(Usage.MEETING_ROOM, halfHours));
    }

    private static Plan seats(PlanKind kind, int seats) {
        return new Plan(DESK, kind, seats, PRICES, VatRate.STANDARD, Map.of());
    }
}

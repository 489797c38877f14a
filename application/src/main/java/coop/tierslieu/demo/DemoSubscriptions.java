package coop.tierslieu.demo;

import coop.tierslieu.demo.DemoMonth.Deed;
import coop.tierslieu.membership.plans.AdoptPlans;
import coop.tierslieu.membership.plans.PlanCatalogue;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.subscribing.RecordTermPayment;
import coop.tierslieu.membership.subscribing.Subscribe;
import coop.tierslieu.membership.subscribing.SuspendSubscription;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be subscribed to in the demo place, and who has: a desk, an office, a locker, and the run of the place. */
final class DemoSubscriptions {

    private static final PlanId DESK = new PlanId("fixed-desk");
    private static final PlanId OFFICE = new PlanId("office-4");
    private static final PlanId NOMAD = new PlanId("nomad");
    private static final PlanId LOCKER = new PlanId("locker");

    private DemoSubscriptions() {}

    static AdoptPlans plans(LocalDate firstDay) {
        return new AdoptPlans(
                PlanCatalogue.ID,
                "demo-1",
                firstDay,
                "Assemblée (fictive) du " + firstDay,
                List.of(
                        plan(DESK, PlanKind.FIXED_DESK, 1, prices("180.00", "510.00", "1940.00"), rooms(8)),
                        plan(OFFICE, PlanKind.PRIVATE_OFFICE, 4, prices("620.00", "1760.00", "6690.00"), rooms(24)),
                        plan(NOMAD, PlanKind.NOMAD_MONTH, 1, prices("120.00", "340.00", "1290.00"), nomad()),
                        plan(LOCKER, PlanKind.LOCKER, 1, prices("12.50", "35.00", "130.00"), Map.of())));
    }

    /** In the order in which they happen; the second term of a month begins of itself. */
    static List<Deed> until(LocalDate today) {
        LocalDate first = today.minusDays(DemoMonth.DAYS_BEFORE).plusDays(1);
        return Stream.of(
                        subscribed(first.atTime(8, 30), "thomas-tomme", DESK, Cycle.MONTH, "fixed-desk-1"),
                        paid(first.plusDays(9).atTime(10, 0), "thomas-tomme", DESK, 1),
                        subscribed(
                                first.plusDays(2).atTime(9, 15),
                                "atelier-reblochon-fictif",
                                OFFICE,
                                Cycle.QUARTER,
                                "office-3"),
                        paid(first.plusDays(6).atTime(9, 0), "atelier-reblochon-fictif", OFFICE, 1),
                        subscribed(first.plusDays(4).atTime(14, 0), "eloi-epoisses", NOMAD, Cycle.MONTH, null),
                        paid(first.plusDays(11).atTime(14, 0), "eloi-epoisses", NOMAD, 1),
                        subscribed(first.plusDays(5).atTime(11, 0), "capucine-cantal", LOCKER, Cycle.YEAR, "locker-7"),
                        new Deed(
                                first.plusDays(12).atTime(11, 30),
                                new SuspendSubscription(
                                        id("eloi-epoisses", NOMAD),
                                        new MemberId("eloi-epoisses"),
                                        SuspensionReason.HOLIDAYS,
                                        first.plusDays(14),
                                        first.plusDays(20))),
                        paid(first.plusMonths(1).plusDays(2).atTime(10, 0), "thomas-tomme", DESK, 2))
                .toList();
    }

    private static Deed subscribed(LocalDateTime at, String member, PlanId plan, Cycle cycle, @Nullable String place) {
        return new Deed(
                at,
                new Subscribe(
                        id(member, plan),
                        new MemberId(member),
                        plan,
                        cycle,
                        place == null ? null : new PlaceId(place),
                        at.toLocalDate(),
                        Alignment.START_DAY));
    }

    private static Deed paid(LocalDateTime at, String member, PlanId plan, int term) {
        return new Deed(at, new RecordTermPayment(id(member, plan), term));
    }

    private static SubscriptionId id(String member, PlanId plan) {
        return new SubscriptionId("demo-" + member + "-" + plan);
    }

    private static PlansAdopted.Plan plan(
            PlanId id, PlanKind kind, int seats, Map<Cycle, Money> prices, Map<Usage, Integer> included) {
        return new PlansAdopted.Plan(id, kind, seats, prices, VatRate.STANDARD, included);
    }

    private static Map<Cycle, Money> prices(String month, String quarter, String year) {
        return Map.of(
                Cycle.MONTH, Money.euros(month), Cycle.QUARTER, Money.euros(quarter), Cycle.YEAR, Money.euros(year));
    }

    private static Map<Usage, Integer> rooms(int halfHours) {
        return Map.of(Usage.MEETING_ROOM, halfHours);
    }

    private static Map<Usage, Integer> nomad() {
        return Map.of(Usage.DESK, 160, Usage.MEETING_ROOM, 4);
    }
}

package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A catalogue as the form adopts it: {@link AdoptPlansRequest}, with prices in euros, written {@code 180} or {@code 180,00}. */
record PlansForm(
        @Nullable String version,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate effectiveFrom,

        @Nullable String decision,
        @Nullable List<Line> plans) {

    private static final int SPARE_LINES = 2;

    /** @param plan left blank: no line */
    record Line(
            @Nullable String plan,
            @Nullable PlanKind kind,
            @Nullable Integer seats,
            @Nullable String month,
            @Nullable String quarter,
            @Nullable String year,
            @Nullable BigDecimal meetingRoomHours,
            @Nullable BigDecimal deskHours) {

        static final Line BLANK = new Line(null, PlanKind.FIXED_DESK, 1, null, null, null, null, null);

        static Line of(PlansAdopted.Plan plan) {
            return new Line(
                    plan.plan().value(),
                    plan.kind(),
                    plan.seats(),
                    euros(plan.prices().get(Cycle.MONTH)),
                    euros(plan.prices().get(Cycle.QUARTER)),
                    euros(plan.prices().get(Cycle.YEAR)),
                    hours(plan.includedHalfHours().get(Usage.MEETING_ROOM)),
                    hours(plan.includedHalfHours().get(Usage.DESK)));
        }

        private AdoptPlansRequest.Line toLine() {
            Map<Cycle, Money> prices = new EnumMap<>(Cycle.class);
            put(prices, Cycle.MONTH, month);
            put(prices, Cycle.QUARTER, quarter);
            put(prices, Cycle.YEAR, year);
            Map<Usage, BigDecimal> hours = new EnumMap<>(Usage.class);
            if (meetingRoomHours != null) {
                hours.put(Usage.MEETING_ROOM, meetingRoomHours);
            }
            if (deskHours != null) {
                hours.put(Usage.DESK, deskHours);
            }
            return new AdoptPlansRequest.Line(plan, kind, seats, prices, null, hours);
        }

        private static void put(Map<Cycle, Money> prices, Cycle cycle, @Nullable String price) {
            if (price == null || price.isBlank()) {
                return;
            }
            String amount = price.strip().replace(',', '.');
            if (!amount.matches("\\d{1,6}(\\.\\d{1,2})?")) {
                throw new Refused(PlanRule.PLAN_PRICE_MALFORMED, "plans");
            }
            prices.put(cycle, Money.euros(amount));
        }

        private static @Nullable String euros(@Nullable Money price) {
            return price == null ? null : price.toString();
        }

        private static @Nullable BigDecimal hours(@Nullable Integer halves) {
            return halves == null || halves == 0
                    ? null
                    : BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2));
        }
    }

    /** What holds today, to be changed, with room for more. */
    static PlansForm of(Optional<PlansAdopted> inForce, LocalDate today) {
        List<Line> lines = new ArrayList<>(inForce.map(PlansAdopted::plans).orElse(List.of()).stream()
                .map(Line::of)
                .toList());
        lines.addAll(Collections.nCopies(SPARE_LINES, Line.BLANK));
        return new PlansForm(null, today, null, lines);
    }

    AdoptPlans toCommand() {
        List<Line> given = plans == null ? List.of() : plans;
        return new AdoptPlansRequest(
                        version == null ? "" : version,
                        effectiveFrom,
                        decision == null ? "" : decision,
                        given.stream()
                                .filter(line ->
                                        line.plan() != null && !line.plan().isBlank())
                                .map(Line::toLine)
                                .toList())
                .toCommand();
    }
}

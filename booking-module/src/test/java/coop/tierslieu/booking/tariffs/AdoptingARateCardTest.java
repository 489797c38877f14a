package coop.tierslieu.booking.tariffs;

import static coop.tierslieu.booking.tariffs.TariffRule.*;

import coop.tierslieu.booking.RefusedBy;
import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdoptingARateCardTest {
    /** Half an hour after midnight in Paris, still the day before in London. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), TimeSlot.PARIS);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Line DESK = line(false, Money.euros("3"));

    @Test
    void a_card_takes_effect_today_or_later() {
        adopting("2026-1", TODAY, "AG", DESK).expectEvents(new RateCardAdopted("2026-1", TODAY, "AG", List.of(DESK)));
        adopting("2026-1", TODAY.plusYears(1), "AG", DESK).expectSuccessfulHandlerExecution();
        refused(CARD_TAKES_EFFECT_IN_THE_PAST, adopting("2026-1", TODAY.minusDays(1), "AG", DESK));
    }

    @Test
    void a_version_is_adopted_once() {
        RateCardAdopted before = new RateCardAdopted("2026-1", TODAY, "AG", List.of(DESK));
        refused(VERSION_EXISTS_ALREADY, adoptingAfter(before, "2026-1"));
        adoptingAfter(before, "2026-2").expectSuccessfulHandlerExecution();
    }

    @Test
    void a_card_has_a_name_a_decision_and_lines() {
        refused(VERSION_IS_MALFORMED, adopting(" ", TODAY, "AG", DESK));
        refused(DECISION_IS_MISSING, adopting("2026-1", TODAY, "", DESK));
        refused(CARD_HAS_NO_LINE, adopting("2026-1", TODAY, "AG"));
    }

    @Test
    void a_kind_has_one_line_per_class_and_tariff() {
        adopting("2026-1", TODAY, "AG", DESK, line(true, Money.euros("2"))).expectSuccessfulHandlerExecution();
        refused(LINE_IS_LISTED_TWICE, adopting("2026-1", TODAY, "AG", DESK, line(false, Money.euros("2"))));
    }

    @Test
    void a_line_sells_something_and_never_pays() {
        adopting("2026-1", TODAY, "AG", line(false, Money.ZERO)).expectSuccessfulHandlerExecution();
        refused(LINE_SELLS_NOTHING, adopting("2026-1", TODAY, "AG", line(false, null)));
        refused(PRICE_IS_NEGATIVE, adopting("2026-1", TODAY, "AG", line(false, new Money(-1))));
    }

    private static ResultValidator<Tariffs> adopting(String version, LocalDate from, String decision, Line... lines) {
        return fixture()
                .givenNoPriorActivity()
                .when(new AdoptRateCard(Tariffs.ID, version, from, decision, List.of(lines)));
    }

    private static ResultValidator<Tariffs> adoptingAfter(RateCardAdopted before, String version) {
        return fixture().given(before).when(new AdoptRateCard(Tariffs.ID, version, TODAY, "AG", List.of(DESK)));
    }

    private static AggregateTestFixture<Tariffs> fixture() {
        AggregateTestFixture<Tariffs> fixture = new AggregateTestFixture<>(Tariffs.class);
        fixture.registerInjectableResource(CLOCK);
        return fixture;
    }

    private static void refused(TariffRule rule, ResultValidator<Tariffs> result) {
        result.expectNoEvents();
        result.expectException(new RefusedBy(rule));
    }

    private static Line line(boolean reduced, @Nullable Money hour) {
        return new Line(SpaceKind.NOMAD_DESKS, CustomerClass.MEMBER, reduced, hour, null, null, VatRate.STANDARD);
    }
}

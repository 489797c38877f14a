package coop.tierslieu.revenue.entries;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MembershipEvent;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.VatRate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A year at 2,000.00 before tax from 10 November 2026, as the worked numbers have it. */
class SubscriptionEntriesTest {

    private static final Instant RECORDED = Instant.parse("2026-11-10T08:00:00Z");
    private static final SubscriptionId SUBSCRIPTION = new SubscriptionId("subscription-1");
    private static final MemberId MEMBER = new MemberId("m-1");
    private static final PlanId PLAN = new PlanId("fixed-desk");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 10);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 9);

    @Test
    void a_year_is_earned_by_its_days_month_by_month() {
        List<Entry> entries = entries(term(FIRST, LAST, "2000.00"));

        assertThat(entries)
                .extracting(entry -> entry.amount().excl().toString())
                .containsExactly(
                        "115.07", "169.86", "169.86", "153.43", "169.86", "164.39", "169.86", "164.38", "169.87",
                        "169.86", "164.38", "169.86", "49.32");
        assertThat(sum(entries)).isEqualTo(euros("2000.00"));
        assertThat(entries.get(0))
                .isEqualTo(new Entry(
                        "event-1/1",
                        Nature.SUBSCRIPTION_TERM,
                        RevenueStream.SUBSCRIPTIONS,
                        Origin.subscription(SUBSCRIPTION),
                        MEMBER,
                        LocalDate.of(2026, 11, 30),
                        new Price(Money.euros("115.07"), Money.euros("23.01"), VatRate.STANDARD),
                        null,
                        RECORDED));
    }

    @Test
    void at_the_end_of_2026_1715_07_are_deferred() {
        Money deferred = entries(term(FIRST, LAST, "2000.00")).stream()
                .filter(entry -> entry.day().getYear() > 2026)
                .map(entry -> entry.amount().excl())
                .reduce(Money.ZERO, Money::plus);

        assertThat(deferred).isEqualTo(Money.euros("1715.07"));
    }

    @Test
    void cancelled_on_the_31st_of_march_778_08_are_earned() {
        LocalDate free = LocalDate.of(2027, 4, 1);
        List<Entry> all = Stream.of(term(FIRST, LAST, "2000.00"), credit(free, LAST, "1221.92"))
                .flatMap(event -> entries(event).stream())
                .toList();

        assertThat(sum(all)).isEqualTo(euros("778.08"));
        assertThat(sum(all.stream().filter(entry -> !entry.day().isBefore(free)).toList()))
                .isEqualTo(euros("0.00"));
        assertThat(all.stream().filter(entry -> entry.nature() == Nature.SUBSCRIPTION_CREDIT))
                .allMatch(entry -> entry.amount().excl().isNegative())
                .hasSize(8);
    }

    @Test
    void a_month_that_is_a_calendar_month_is_one_entry() {
        assertThat(entries(term(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 31), "127.74")))
                .extracting(Entry::amount)
                .containsExactly(euros("127.74"));
    }

    @Test
    void a_term_that_costs_nothing_earns_nothing() {
        assertThat(entries(term(FIRST, LAST, "0.00"))).isEmpty();
    }

    @Test
    void being_paid_earns_nothing_more() {
        assertThat(entries(new SubscriptionTermPaid(SUBSCRIPTION, MEMBER, 1, FIRST)))
                .isEmpty();
    }

    private static SubscriptionTermBegan term(LocalDate from, LocalDate to, String excl) {
        return new SubscriptionTermBegan(
                SUBSCRIPTION, MEMBER, PLAN, 1, from, to, euros(excl), from.plusDays(14), from.plusDays(21), null);
    }

    private static SubscriptionCredited credit(LocalDate from, LocalDate to, String excl) {
        return new SubscriptionCredited(
                SUBSCRIPTION,
                MEMBER,
                PLAN,
                1,
                CreditReason.CANCELLATION,
                from,
                to,
                euros(excl),
                new SubscriptionCredited.Whole(FIRST, LAST, euros("2000.00")));
    }

    private static List<Entry> entries(MembershipEvent event) {
        return SubscriptionEntries.of(event, "event-1", RECORDED);
    }

    private static Price sum(List<Entry> entries) {
        return new Price(
                entries.stream().map(entry -> entry.amount().excl()).reduce(Money.ZERO, Money::plus),
                entries.stream().map(entry -> entry.amount().vat()).reduce(Money.ZERO, Money::plus),
                VatRate.STANDARD);
    }

    private static Price euros(String excl) {
        return Price.of(Money.euros(excl), VatRate.STANDARD);
    }
}

package coop.tierslieu.revenue.entries;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.AllowanceUsed;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MembershipEvent;
import coop.tierslieu.membership.published.PassExpired;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.PassSold;
import coop.tierslieu.membership.published.PassUseReturned;
import coop.tierslieu.membership.published.PassUsed;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.VatRate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ten uses at 150.00 before tax. */
class PassEntriesTest {

    private static final Instant RECORDED = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 31);
    private static final PassId PASS = new PassId("pass-1");
    private static final MemberId MEMBER = new MemberId("m-1");
    private static final UseId USE = new UseId("b-1");

    @Test
    void selling_a_pass_is_a_prepayment_and_no_revenue() {
        assertThat(entries(new PassSold(
                        PASS, MEMBER, Set.of(Usage.DESK), PrepaidUnit.HALF_DAY, 10, euros("150.00"), DAY, LAST_DAY)))
                .isEmpty();
    }

    @Test
    void a_use_earns_its_share_a_la_carte_on_the_day_of_use() {
        assertThat(entries(used(1, "15.00")))
                .containsExactly(new Entry(
                        "event-1/1",
                        Nature.PASS_USE,
                        RevenueStream.A_LA_CARTE,
                        Origin.pass(PASS, new BookingId("b-1")),
                        MEMBER,
                        DAY,
                        euros("15.00"),
                        null,
                        RECORDED));
    }

    @Test
    void a_returned_use_is_reversed_in_the_month_of_the_use() {
        Entry entry = entries(new PassUseReturned(PASS, MEMBER, USE, 2, DAY, euros("30.00")))
                .get(0);

        assertThat(entry.nature()).isEqualTo(Nature.PASS_RETURN);
        assertThat(entry.amount()).isEqualTo(euros("30.00").negated());
        assertThat(entry.day()).isEqualTo(DAY);
    }

    @Test
    void with_six_of_ten_used_sixty_euros_are_left_to_earn_on_the_last_day() {
        List<Entry> all = Stream.of(used(6, "90.00"), new PassExpired(PASS, MEMBER, LAST_DAY, 4, euros("60.00")))
                .flatMap(event -> entries(event).stream())
                .toList();

        assertThat(all.get(1).nature()).isEqualTo(Nature.PASS_EXPIRY);
        assertThat(all.get(1).day()).isEqualTo(LAST_DAY);
        assertThat(all.get(1).amount()).isEqualTo(euros("60.00"));
        assertThat(all.stream().map(entry -> entry.amount().excl()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.euros("150.00"));
    }

    @Test
    void an_allowance_earns_nothing_by_being_used() {
        assertThat(entries(new AllowanceUsed(new AllowanceId("a-1"), MEMBER, USE, 3, DAY)))
                .isEmpty();
    }

    private static PassUsed used(int units, String value) {
        return new PassUsed(PASS, MEMBER, USE, units, DAY, euros(value));
    }

    private static List<Entry> entries(MembershipEvent event) {
        return PassEntries.of(event, "event-1", RECORDED);
    }

    private static Price euros(String excl) {
        return Price.of(Money.euros(excl), VatRate.STANDARD);
    }
}

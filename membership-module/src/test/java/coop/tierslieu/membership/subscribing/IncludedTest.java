package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.subscribing.Agreements.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Six hours of the meeting room a month. */
class IncludedTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 10);

    @Test
    void a_whole_term_includes_all_and_a_shorter_one_its_share() {
        assertThat(granted(contract(Cycle.MONTH, START, Alignment.START_DAY), START, LocalDate.of(2027, 1, 9)))
                .isEqualTo(12);
        assertThat(granted(contract(Cycle.YEAR, START, Alignment.START_DAY), START, LocalDate.of(2027, 12, 9)))
                .isEqualTo(144);
        assertThat(granted(contract(Cycle.MONTH, START, Alignment.CALENDAR_MONTH), START, LocalDate.of(2026, 12, 31)))
                .isEqualTo(9);
    }

    @Test
    void what_rounds_to_nothing_is_not_granted_and_so_not_shortened() {
        Contract contract = contract(Cycle.MONTH, START, Alignment.START_DAY);
        SubscriptionTermBegan oneDay = term(LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 10));

        assertThat(new Included(contract).in(oneDay)).isEmpty();
    }

    @Test
    void what_is_shortened_is_what_was_granted() {
        Contract contract = contract(Cycle.MONTH, START, Alignment.START_DAY);
        LocalDate last = LocalDate.of(2027, 1, 9);
        SubscriptionCredited credit = (SubscriptionCredited) new Credits(contract)
                .from(LocalDate.of(2026, 12, 20), CreditReason.SUSPENSION)
                .get(0);

        assertThat(new Included(contract).in(credit)).isEqualTo(new Included(contract).in(term(START, last)));
    }

    private static int granted(Contract contract, LocalDate from, LocalDate to) {
        return new Included(contract).in(term(from, to)).get(0).halfHours();
    }

    private static SubscriptionTermBegan term(LocalDate from, LocalDate to) {
        return new SubscriptionTermBegan(
                SUBSCRIPTION, CAMILLE, FIXED_DESK, 1, from, to, euros("180.00"), from, from, null);
    }
}

package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A pass as the form sells it: {@link SellPassRequest}, with the price in euros, written {@code 150} or {@code 150,00}. */
record SellPassForm(
        @Nullable Set<Usage> usages,
        @Nullable Integer uses,
        @Nullable String price,
        @Nullable Integer vatPermille,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validUntil) {

    static SellPassForm usual(LocalDate today) {
        return new SellPassForm(Set.of(Usage.DESK), 10, null, 200, today.plusYears(1));
    }

    SellPass toCommand(PassId pass, MemberId member) {
        Set<Usage> ticked = usages == null ? Set.of() : usages;
        return new SellPassRequest(ticked, uses, euros(), vatPermille, validUntil).toCommand(pass, member);
    }

    private @Nullable Money euros() {
        if (price == null || price.isBlank()) {
            return null;
        }
        String amount = price.strip().replace(',', '.');
        if (!amount.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            throw new Refused(PrepaidRule.PASS_PRICE_MALFORMED, "price");
        }
        return Money.euros(amount);
    }
}

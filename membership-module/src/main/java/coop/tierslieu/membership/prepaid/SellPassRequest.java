package coop.tierslieu.membership.prepaid;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pass as the API sells it.
 *
 * @param usages desks where none is given
 * @param uses half-days
 * @param price before tax, for all of them
 * @param vatPermille 200 is 20 %, and what holds where none is given
 */
record SellPassRequest(
        @Nullable Set<Usage> usages,
        @Nullable Integer uses,
        @Nullable Money price,
        @Nullable Integer vatPermille,
        @Nullable LocalDate validUntil) {

    SellPass toCommand(PassId pass, MemberId member) {
        return new SellPass(
                pass,
                member,
                usages == null ? Set.of(Usage.DESK) : Coverage.chosen(usages),
                required(uses, "uses"),
                required(price, "price"),
                rate(),
                required(validUntil, "validUntil"));
    }

    private VatRate rate() {
        if (vatPermille == null) {
            return VatRate.STANDARD;
        }
        if (vatPermille < 0 || vatPermille > 1000) {
            throw new Refused(PrepaidRule.VAT_OUT_OF_RANGE, "vatPermille");
        }
        return new VatRate(vatPermille);
    }
}

package coop.tierslieu.membership.prepaid;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidMeans;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pass or an allowance with its history, as a page or the API shows it.
 *
 * @param price tax included; null for an allowance
 * @param over true once its last day has passed
 * @param history oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PrepaidView(
        String id,
        PrepaidMeans means,
        PrepaidUnit unit,
        Set<Usage> usages,
        int left,
        int total,
        @Nullable Money price,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean over,
        List<UseView> history) {

    /**
     * @param booking what it was for; null when it expired
     * @param units less than 0 when they came back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UseView(
            LocalDate day, Movement movement, @Nullable String booking, int units, LocalDate recordedOn) {}

    /** So many units as people count them: half-days as they are, half-hours in hours. */
    public BigDecimal amount(int units) {
        BigDecimal count = BigDecimal.valueOf(units);
        return unit == PrepaidUnit.HALF_HOUR ? count.divide(BigDecimal.valueOf(2)) : count;
    }

    static PrepaidView of(Prepaid prepaid, @Nullable Money price, boolean over, List<UseView> history) {
        return new PrepaidView(
                prepaid.source(),
                prepaid.means(),
                prepaid.unit(),
                prepaid.usages(),
                prepaid.left(),
                prepaid.total(),
                price,
                prepaid.validFrom(),
                prepaid.validUntil(),
                over,
                history);
    }
}

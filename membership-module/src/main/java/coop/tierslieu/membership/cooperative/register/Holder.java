package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;

/**
 * What one cooperator holds on a day.
 *
 * @param amount nominal of all their shares
 * @param since the day on which they came to hold shares, without interruption
 */
public record Holder(
        MemberId member, CooperatorCategory category, int shares, Money amount, Money paid, LocalDate since) {

    public Money due() {
        return amount.minus(paid);
    }
}

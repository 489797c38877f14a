package coop.tierslieu.membership.subscribing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as a page or the API shows it.
 *
 * @param anchor first day of the first term as a whole one
 * @param since when it has its status
 * @param lastDay once it is cancelled or has ended
 * @param notice in days
 * @param terms the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionView(
        String id,
        String member,
        AgreedPlan plan,
        @Nullable String place,
        LocalDate from,
        @JsonIgnore LocalDate anchor,
        Alignment alignment,
        SubscriptionStatus status,
        LocalDate since,
        @Nullable LocalDate lastDay,
        int notice,
        List<TermView> terms,
        List<RestView> suspensions) {

    /**
     * @param to last day it was agreed for; what was given back of it is told by its credits
     * @param due what is still to be paid, tax included
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TermView(
            int number,
            LocalDate from,
            LocalDate to,
            Price price,
            Money due,
            LocalDate dueOn,
            @Nullable LocalDate remindedOn,
            @Nullable LocalDate paidOn,
            List<CreditView> credits) {

        public boolean isOwed() {
            return paidOn == null && due.compareTo(Money.ZERO) > 0;
        }
    }

    public record CreditView(CreditReason reason, LocalDate from, LocalDate to, Price price) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RestView(
            SuspensionReason reason,
            LocalDate from,
            @Nullable LocalDate until) {}

    public boolean isOver() {
        return status == SubscriptionStatus.ENDED;
    }

    /** What is still to be paid for all terms, tax included. */
    public Money due() {
        return terms.stream().filter(TermView::isOwed).map(TermView::due).reduce(Money.ZERO, Money::plus);
    }

    public MemberId memberId() {
        return new MemberId(member);
    }
}

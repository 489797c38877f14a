package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Price;
import java.time.LocalDate;

/**
 * Some last days of a term are given back.
 *
 * @param from first day that is given back
 * @param to last day that is given back
 * @param price what is given back for them
 * @param whole the term as it began, of which they are a share
 */
public record SubscriptionCredited(
        SubscriptionId subscription,
        MemberId member,
        PlanId plan,
        int term,
        CreditReason reason,
        LocalDate from,
        LocalDate to,
        Price price,
        Whole whole)
        implements SubscriptionEvent {

    /** A term as it began. */
    public record Whole(LocalDate from, LocalDate to, Price price) {}
}

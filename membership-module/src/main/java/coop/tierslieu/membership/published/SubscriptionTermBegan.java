package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Price;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term has begun, and is to be paid. It is earned by its days, whatever is paid when.
 *
 * @param term 1 for the first, and one more for each that follows
 * @param to last day
 * @param price of these days
 * @param dueOn by when it is to be paid
 * @param remindOn when the member is reminded, if it is not
 * @param announceOn when the next term is announced; null where it follows unannounced
 */
public record SubscriptionTermBegan(
        SubscriptionId subscription,
        MemberId member,
        PlanId plan,
        int term,
        LocalDate from,
        LocalDate to,
        Price price,
        LocalDate dueOn,
        LocalDate remindOn,
        @Nullable LocalDate announceOn)
        implements SubscriptionEvent {}

package coop.tierslieu.membership.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The subscription rests: no term begins, and the rest of the running one is credited. The place is kept.
 *
 * @param until last day; null until it is resumed or paid
 * @param endOn when the subscription ends, if what is due is not paid by then; null for any other reason
 */
public record SubscriptionSuspended(
        SubscriptionId subscription,
        MemberId member,
        SuspensionReason reason,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endOn)
        implements SubscriptionEvent {}

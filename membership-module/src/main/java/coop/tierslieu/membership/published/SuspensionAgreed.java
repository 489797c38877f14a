package coop.tierslieu.membership.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The subscription will rest for a while.
 *
 * @param until last day; null until it is resumed
 */
public record SuspensionAgreed(
        SubscriptionId subscription,
        MemberId member,
        SuspensionReason reason,
        LocalDate from,
        @Nullable LocalDate until)
        implements SubscriptionEvent {}

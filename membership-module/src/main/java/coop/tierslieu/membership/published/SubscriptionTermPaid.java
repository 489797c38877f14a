package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** What is due for a term was paid. */
public record SubscriptionTermPaid(SubscriptionId subscription, MemberId member, int term, LocalDate paidOn)
        implements SubscriptionEvent {}

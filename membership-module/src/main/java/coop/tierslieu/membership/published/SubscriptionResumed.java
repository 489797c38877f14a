package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** The subscription goes on, from that day. */
public record SubscriptionResumed(SubscriptionId subscription, MemberId member, LocalDate from)
        implements SubscriptionEvent {}

package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** The subscription will end: no term is renewed beyond its last day. */
public record SubscriptionCancelled(
        SubscriptionId subscription, MemberId member, LocalDate cancelledOn, LocalDate lastDay)
        implements SubscriptionEvent {}

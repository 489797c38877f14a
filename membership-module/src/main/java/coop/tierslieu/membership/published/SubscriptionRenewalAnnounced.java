package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * The member is told that another term will follow by itself.
 *
 * @param term the one that is running
 * @param renewsOn first day of the next
 */
public record SubscriptionRenewalAnnounced(
        SubscriptionId subscription, MemberId member, int term, LocalDate announcedOn, LocalDate renewsOn)
        implements SubscriptionEvent {}

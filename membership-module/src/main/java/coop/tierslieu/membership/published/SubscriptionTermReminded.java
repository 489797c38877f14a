package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * A term was not paid in time, and the member is reminded.
 *
 * @param suspendOn when the subscription is suspended, if it is not paid then
 */
public record SubscriptionTermReminded(
        SubscriptionId subscription, MemberId member, int term, LocalDate remindedOn, LocalDate suspendOn)
        implements SubscriptionEvent {}

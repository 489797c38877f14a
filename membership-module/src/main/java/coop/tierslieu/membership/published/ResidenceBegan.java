package coop.tierslieu.membership.published;

/**
 * By this subscription the member is a resident.
 *
 * @param classBefore which they have again afterwards
 */
public record ResidenceBegan(SubscriptionId subscription, MemberId member, CustomerClass classBefore)
        implements SubscriptionEvent {}

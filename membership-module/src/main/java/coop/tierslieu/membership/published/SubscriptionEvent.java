package coop.tierslieu.membership.published;

/** Every fact of a subscription. */
public sealed interface SubscriptionEvent extends MembershipEvent
        permits SubscriptionStarted,
                ResidenceBegan,
                SubscriptionTermBegan,
                SubscriptionTermPaid,
                SubscriptionTermReminded,
                SubscriptionRenewalAnnounced,
                SubscriptionCredited,
                SubscriptionPlanChanged,
                SuspensionAgreed,
                SubscriptionSuspended,
                SubscriptionResumed,
                SubscriptionCancelled,
                SubscriptionEnded {

    SubscriptionId subscription();
}

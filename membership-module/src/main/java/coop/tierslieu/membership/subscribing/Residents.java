package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionId;

/** What a subscription to a desk or an office does to the class under which a member books. */
public interface Residents {

    /** @return the class to go back to: what they were before their first subscription of this kind */
    CustomerClass moveIn(MemberId member, SubscriptionId subscription);

    /** Unless another subscription of theirs makes them a resident still. */
    void moveOut(MemberId member, SubscriptionId subscription, CustomerClass before);
}

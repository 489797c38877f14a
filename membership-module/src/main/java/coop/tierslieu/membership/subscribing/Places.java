package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionId;
import java.time.LocalDate;
import java.util.Map;

/**
 * What subscriptions need of whoever looks after the spaces. Answered in the transaction of the subscription's command,
 * so that both happen or neither (docs/adr/0018-a-desk-is-allocated-in-the-subscriptions-transaction.md).
 */
public interface Places {

    /**
     * From that day on the space is theirs alone.
     *
     * @throws Refused when it has a subscriber, has bookings in the way, or is of another kind
     */
    void allocate(PlaceId place, SubscriptionId subscription, MemberId member, PlanKind kind, LocalDate from);

    /** From that day on others may have it. */
    void release(PlaceId place, SubscriptionId subscription, PlanKind kind, LocalDate from);

    /** The places there are for a kind of plan, with their names, whether anyone has them or not. */
    Map<PlaceId, String> suitable(PlanKind kind);
}

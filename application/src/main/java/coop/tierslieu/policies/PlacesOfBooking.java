package coop.tierslieu.policies;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.subscribing.Places;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The places of subscriptions are spaces of booking (docs/adr/0018-a-desk-is-allocated-in-the-subscriptions-transaction.md).
 *
 * <p>Queues are asked before calendars, whichever way it goes, so that two never wait for each other.
 */
@Component
class PlacesOfBooking implements Places {

    private final WhenSubscriptionStartsThenAllocateTheDesk allocating;
    private final WhenSubscriptionEndsThenReleaseTheDesk releasing;
    private final WhenADeskIsReleasedThenOfferItToTheNext waiting;
    private final Spaces spaces;

    PlacesOfBooking(
            WhenSubscriptionStartsThenAllocateTheDesk allocating,
            WhenSubscriptionEndsThenReleaseTheDesk releasing,
            WhenADeskIsReleasedThenOfferItToTheNext waiting,
            Spaces spaces) {
        this.allocating = allocating;
        this.releasing = releasing;
        this.waiting = waiting;
        this.spaces = spaces;
    }

    @Override
    public void allocate(PlaceId place, SubscriptionId subscription, MemberId member, PlanKind kind, LocalDate from) {
        waiting.take(kind, place, member, subscription);
        allocating.allocate(space(place), allocation(subscription), member, kind(kind), from);
    }

    @Override
    public void release(PlaceId place, SubscriptionId subscription, PlanKind kind, LocalDate from) {
        waiting.offer(kind, place, from);
        releasing.release(space(place), allocation(subscription), from);
    }

    @Override
    public Map<PlaceId, String> suitable(PlanKind kind) {
        Map<PlaceId, String> names = new LinkedHashMap<>();
        spaces.all().stream()
                .filter(space -> kind.hasPlace() && space.kind() == kind(kind))
                .forEach(space -> names.put(new PlaceId(space.space().value()), space.name()));
        return names;
    }

    private static SpaceId space(PlaceId place) {
        return new SpaceId(place.value());
    }

    private static AllocationId allocation(SubscriptionId subscription) {
        return new AllocationId(subscription.value());
    }

    private static SpaceKind kind(PlanKind kind) {
        return switch (kind) {
            case FIXED_DESK -> SpaceKind.FIXED_DESK;
            case PRIVATE_OFFICE -> SpaceKind.PRIVATE_OFFICE;
            case LOCKER -> SpaceKind.LOCKER;
            case NOMAD_MONTH -> SpaceKind.NOMAD_DESKS;
        };
    }
}

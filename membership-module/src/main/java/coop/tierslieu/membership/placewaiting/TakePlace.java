package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Someone subscribes to a place: it must not be offered to someone else. */
@AllowedTo(Role.HOST)
public record TakePlace(
        @TargetAggregateIdentifier String queue,
        PlanKind kind,
        PlaceId place,
        MemberId member,
        SubscriptionId subscription) {

    public static TakePlace of(PlanKind kind, PlaceId place, MemberId member, SubscriptionId subscription) {
        return new TakePlace(PlaceQueue.idOf(kind), kind, place, member, subscription);
    }
}

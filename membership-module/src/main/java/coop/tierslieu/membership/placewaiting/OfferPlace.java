package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Offer a place that has become free to whoever waits for it; nothing happens when nobody does. */
@AllowedTo(Role.HOST)
public record OfferPlace(@TargetAggregateIdentifier String queue, PlanKind kind, PlaceId place, LocalDate freeFrom) {

    public static OfferPlace of(PlanKind kind, PlaceId place, LocalDate freeFrom) {
        return new OfferPlace(PlaceQueue.idOf(kind), kind, place, freeFrom);
    }
}

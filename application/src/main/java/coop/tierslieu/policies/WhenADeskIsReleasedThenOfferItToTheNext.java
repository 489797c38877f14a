package coop.tierslieu.policies;

import coop.tierslieu.membership.placewaiting.OfferPlace;
import coop.tierslieu.membership.placewaiting.PlaceWaitings;
import coop.tierslieu.membership.placewaiting.TakePlace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What becomes free goes first to those who wait for it, and nobody else can have it while it is offered. */
@Component
class WhenADeskIsReleasedThenOfferItToTheNext {

    private static final String ACTOR = "when-a-desk-is-released-then-offer-it-to-the-next";

    private final SameTransaction commands;
    private final PlaceWaitings waitings;

    WhenADeskIsReleasedThenOfferItToTheNext(SameTransaction commands, PlaceWaitings waitings) {
        this.commands = commands;
        this.waitings = waitings;
    }

    void offer(PlanKind kind, PlaceId place, LocalDate from) {
        ask(kind, OfferPlace.of(kind, place, from));
    }

    /** @throws Refused PLACE_IS_OFFERED to someone else */
    void take(PlanKind kind, PlaceId place, MemberId member, SubscriptionId subscription) {
        ask(kind, TakePlace.of(kind, place, member, subscription));
    }

    private void ask(PlanKind kind, Object command) {
        if (waitings.haveQueue(kind)) {
            commands.send(command, ACTOR);
        }
    }
}

package coop.tierslieu.membership.published;

/** Every fact of those who wait for a desk, an office or a locker. */
public sealed interface PlaceWaitingEvent extends MembershipEvent
        permits PlaceWaitingJoined, PlaceOffered, PlaceOfferLapsed, PlaceOfferTaken, PlaceWaitingLeft {

    WaitingId waiting();

    PlanKind kind();
}

package coop.tierslieu.membership.published;

/** They have subscribed to what was offered. */
public record PlaceOfferTaken(
        WaitingId waiting, MemberId member, PlanKind kind, PlaceId place, SubscriptionId subscription)
        implements PlaceWaitingEvent {}

package coop.tierslieu.membership.published;

/** They wait no more; what was offered to them goes to the next. */
public record PlaceWaitingLeft(WaitingId waiting, MemberId member, PlanKind kind) implements PlaceWaitingEvent {}

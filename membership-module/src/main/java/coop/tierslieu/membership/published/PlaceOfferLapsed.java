package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** They did not take what was offered in time, and wait no more. */
public record PlaceOfferLapsed(WaitingId waiting, MemberId member, PlanKind kind, PlaceId place, LocalDate lapsedOn)
        implements PlaceWaitingEvent {}

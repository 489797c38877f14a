package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * A member waits for a place of that kind.
 *
 * @param wishedFrom first day they would have it
 */
public record PlaceWaitingJoined(WaitingId waiting, MemberId member, PlanKind kind, LocalDate wishedFrom)
        implements PlaceWaitingEvent {}

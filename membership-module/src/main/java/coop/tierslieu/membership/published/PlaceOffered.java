package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * A place has become free, and is theirs if they want it.
 *
 * @param freeFrom first day on which they can have it
 * @param until last day on which they can take it
 */
public record PlaceOffered(
        WaitingId waiting,
        MemberId member,
        PlanKind kind,
        PlaceId place,
        LocalDate freeFrom,
        LocalDate offeredOn,
        LocalDate until)
        implements PlaceWaitingEvent {}

package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.MemberId;
import java.time.LocalDate;

/** From that day on the space is one member's alone, and takes no booking. */
public record SpaceAllocated(SpaceId space, AllocationId allocation, MemberId member, LocalDate from)
        implements BookingEvent {}

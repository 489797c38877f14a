package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.MemberId;
import java.time.LocalDate;

/** From that day on the space takes bookings again. */
public record SpaceReleased(SpaceId space, AllocationId allocation, MemberId member, LocalDate from)
        implements BookingEvent {}

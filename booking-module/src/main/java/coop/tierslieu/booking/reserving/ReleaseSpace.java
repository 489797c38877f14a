package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a space take bookings again from that day on; nothing happens when it does already. */
@AllowedTo(Role.SYSTEM)
public record ReleaseSpace(@TargetAggregateIdentifier SpaceId space, AllocationId allocation, LocalDate from) {}

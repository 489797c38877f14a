package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Give a desk, an office or a locker to one member alone, from that day on; nothing happens when it is given already.
 *
 * @param kind what it must be
 */
@AllowedTo(Role.SYSTEM)
public record AllocateSpace(
        @TargetAggregateIdentifier SpaceId space,
        AllocationId allocation,
        MemberId member,
        SpaceKind kind,
        LocalDate from) {}

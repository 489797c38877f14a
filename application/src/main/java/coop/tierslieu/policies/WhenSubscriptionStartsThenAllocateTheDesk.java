package coop.tierslieu.policies;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.AllocateSpace;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A desk, an office or a locker that is subscribed to takes no other booking from the first day on. */
@Component
class WhenSubscriptionStartsThenAllocateTheDesk {

    private static final String ACTOR = "when-subscription-starts-then-allocate-the-desk";

    private final SameTransaction commands;
    private final Spaces spaces;

    WhenSubscriptionStartsThenAllocateTheDesk(SameTransaction commands, Spaces spaces) {
        this.commands = commands;
        this.spaces = spaces;
    }

    /** @throws Refused SPACE_UNKNOWN, SPACE_DOES_NOT_SUIT, SPACE_ALLOCATED_ALREADY or SPACE_HAS_BOOKINGS */
    void allocate(SpaceId space, AllocationId allocation, MemberId member, SpaceKind kind, LocalDate from) {
        spaces.known(space);
        commands.send(new AllocateSpace(space, allocation, member, kind, from), ACTOR);
    }
}

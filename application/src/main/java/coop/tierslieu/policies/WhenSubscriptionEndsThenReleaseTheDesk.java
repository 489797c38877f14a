package coop.tierslieu.policies;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.ReleaseSpace;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From the day after its last one, what was subscribed to takes bookings again. */
@Component
class WhenSubscriptionEndsThenReleaseTheDesk {

    private static final String ACTOR = "when-subscription-ends-then-release-the-desk";

    private final SameTransaction commands;

    WhenSubscriptionEndsThenReleaseTheDesk(SameTransaction commands) {
        this.commands = commands;
    }

    void release(SpaceId space, AllocationId allocation, LocalDate from) {
        commands.send(new ReleaseSpace(space, allocation, from), ACTOR);
    }
}

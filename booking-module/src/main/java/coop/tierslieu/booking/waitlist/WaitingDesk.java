package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.JoinWaitlist;
import coop.tierslieu.booking.reserving.LeaveWaitlist;
import coop.tierslieu.booking.reserving.ReleaseHold;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done about waiting, by a script or on a page. */
@Component
public class WaitingDesk {

    private final Waitlist waitlist;
    private final Holds holds;
    private final Bookings bookings;
    private final Spaces spaces;
    private final CommandGateway commands;

    WaitingDesk(Waitlist waitlist, Holds holds, Bookings bookings, Spaces spaces, CommandGateway commands) {
        this.waitlist = waitlist;
        this.holds = holds;
        this.bookings = bookings;
        this.spaces = spaces;
        this.commands = commands;
    }

    /** @throws Refused ENTRY_IS_UNKNOWN, also when it is somebody else's business */
    Waiting find(String id, Actor actor) {
        return waitlist.find(new RequestField("id", id).id(BookingId::new))
                .filter(entry -> actor.mayActFor(entry.member()))
                .orElseThrow(() -> new Refused(WaitlistRule.ENTRY_IS_UNKNOWN, "id", id));
    }

    void join(JoinWaitlist wish) {
        spaces.known(wish.space());
        commands.sendAndWait(wish);
    }

    /**
     * @param payWith the id of a pass or an allowance; null: charged to the account
     * @throws Refused NOTHING_IS_OFFERED_YET, OFFER_IS_OVER, and whatever refuses the booking
     */
    void take(Waiting entry, @Nullable String payWith, @Nullable Money expectedTotal) {
        commands.sendAndWait(taking(entry, payWith, expectedTotal));
    }

    /**
     * The command for it.
     *
     * @throws Refused NOTHING_IS_OFFERED_YET, OFFER_IS_OVER
     */
    public ReserveSpace taking(Waiting entry, @Nullable String payWith, @Nullable Money expectedTotal) {
        return switch (entry.status()) {
            case WAITING -> throw new Refused(WaitlistRule.NOTHING_IS_OFFERED_YET, null);
            case LAPSED, LEFT -> throw new Refused(WaitlistRule.OFFER_IS_OVER, null);
            // What is taken already may be asked again with the same key.
            case OFFERED, TAKEN ->
                new ReserveSpace(
                        entry.space(),
                        entry.member(),
                        List.of(new RequestedSlot(entry.booking(), entry.slot(), List.of(), true)),
                        entry.seats(),
                        layout(entry.booking()),
                        expectedTotal,
                        Conditions.PLAIN.paidWith(payWith));
        };
    }

    private @Nullable Layout layout(BookingId booking) {
        return holds.find(booking)
                .map(Held::layout)
                .or(() -> bookings.find(booking).map(PlannedBooking::layout))
                .orElse(null);
    }

    /** Waits no longer, or declines what was offered. */
    void leave(Waiting entry) {
        commands.sendAndWait(leaving(entry));
    }

    /** The command for it. */
    public Object leaving(Waiting entry) {
        return entry.offeredUntil() == null
                ? new LeaveWaitlist(entry.space(), entry.booking(), entry.member())
                : new ReleaseHold(entry.space(), entry.booking(), entry.member());
    }
}

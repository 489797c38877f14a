package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.NOTHING_IS_HELD;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.HoldReleased.Release;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.shared.Refused;
import java.util.List;
import java.util.Objects;

/** Slots of one space that are kept for someone: at checkout, as an option, as an offer of the waitlist. */
record KeptSlots(SpaceCalendar its, Desk desk) {

    List<BookingId> hold(HoldSlots wish) {
        Holding holding = new Holding(its.calendar(), desk);
        List<SlotHeld> held = holding.decide(wish);
        holding.earlierCheckout(wish).forEach(earlier -> release(earlier, Release.GIVEN_BACK));
        for (SlotHeld one : held) {
            new Parts(its, desk).block(one.booking(), one.slot());
            apply(one);
        }
        new WaitingLine(its, desk).offerToTheNext();
        return held.stream().map(SlotHeld::booking).toList();
    }

    void giveBack(ReleaseHold command) {
        Occupation held = its.calendar()
                .reservations()
                .find(command.booking())
                .filter(known -> known.isHeldFor(command.member()))
                .orElseThrow(() -> new Refused(NOTHING_IS_HELD, "booking", command.booking()));
        release(held, Release.GIVEN_BACK);
        new WaitingLine(its, desk).offerToTheNext();
    }

    /** Nothing happens when it was confirmed or given back meanwhile, or its time is not up. */
    void lapse(LapseHold command) {
        its.calendar()
                .reservations()
                .find(command.booking())
                .filter(known -> known.hold() != null
                        && !desk.now().isBefore(known.hold().until()))
                .ifPresent(held -> {
                    release(held, Release.LAPSED);
                    new WaitingLine(its, desk).offerToTheNext();
                });
    }

    private void release(Occupation held, Release why) {
        Hold hold = Objects.requireNonNull(held.hold());
        apply(new HoldReleased(held.booking(), its.id(), hold.kind(), why, desk.now()));
        new Parts(its, desk).free(held.booking(), desk.now());
    }
}

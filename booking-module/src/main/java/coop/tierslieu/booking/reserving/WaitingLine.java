package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.NOT_WAITING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.WaitlistLeft;
import coop.tierslieu.shared.Refused;
import java.util.Optional;

/** Those who wait for a slot of one space: they join, they leave, and what becomes free is offered to them. */
record WaitingLine(SpaceCalendar its, Desk desk) {

    void join(JoinWaitlist command) {
        apply(new Holding(its.calendar(), desk).decide(command));
    }

    void leave(LeaveWaitlist command) {
        its.calendar()
                .waitlist()
                .find(command.booking())
                .filter(entry -> entry.member().equals(command.member()))
                .orElseThrow(() -> new Refused(NOT_WAITING, "booking", command.booking()));
        apply(new WaitlistLeft(command.booking(), its.id(), desk.now()));
    }

    /** Whatever is free now goes to those who wait for it, in their order. */
    void offerToTheNext() {
        for (Optional<SlotHeld> offer = nextOffer(); offer.isPresent(); offer = nextOffer()) {
            apply(offer.get());
        }
    }

    private Optional<SlotHeld> nextOffer() {
        return new Holding(its.calendar(), desk).nextOffer();
    }
}

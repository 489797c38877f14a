package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides for whom a slot is kept: at checkout, as an option, or because it is their turn in the waitlist. */
record Holding(Calendar calendar, Desk desk) {

    List<SlotHeld> decide(HoldSlots wish) {
        if (wish.slots().isEmpty()) {
            throw new Refused(NO_SLOT, "slots");
        }
        if (wish.hold() == HoldKind.WAITLIST_OFFER) {
            throw new Refused(OFFERS_COME_BY_THEMSELVES, "hold");
        }
        if (wish.hold() == HoldKind.OPTION && wish.use() != Use.PRIVATISATION) {
            throw new Refused(OPTION_IS_FOR_PRIVATISATION, "use");
        }
        Duration lasts = wish.hold() == HoldKind.OPTION
                ? desk.rules().optionLasts()
                : desk.rules().checkoutLasts();
        List<SlotHeld> held = new ArrayList<>();
        Reservations taken = withoutEarlierCheckout(wish);
        for (RequestedSlot wanted : wish.slots()) {
            if (taken.find(wanted.booking()).isPresent()) {
                throw new Refused(BOOKING_EXISTS_ALREADY, "booking", wanted.booking());
            }
            Layout layout = offered(wish.member(), wanted.slot(), wish.seats(), wish.layout(), wish.use());
            calendar.requireFree(taken, wanted.slot(), wish.seats(), layout, desk.rules());
            SlotHeld one = new SlotHeld(
                    wanted.booking(),
                    calendar.space().space(),
                    calendar.space().kind(),
                    wish.member(),
                    wanted.slot(),
                    wish.seats(),
                    layout,
                    wish.use(),
                    wish.hold(),
                    // An option ends when it could begin; who walks in has the few minutes of a checkout all the same.
                    wish.hold() == HoldKind.OPTION
                            ? earlier(desk.now().plus(lasts), wanted.slot().start())
                            : desk.now().plus(lasts));
            held.add(one);
            taken = taken.with(Occupation.of(one));
        }
        return held;
    }

    /** Who looks at another offer lets go of the former. */
    List<Occupation> earlierCheckout(HoldSlots wish) {
        return wish.hold() == HoldKind.CHECKOUT ? calendar.reservations().heldAtCheckout(wish.member()) : List.of();
    }

    private Reservations withoutEarlierCheckout(HoldSlots wish) {
        Reservations taken = calendar.reservations();
        for (Occupation earlier : earlierCheckout(wish)) {
            taken = taken.without(earlier.booking());
        }
        return taken;
    }

    /** Every rule but the one that nobody else has the slot. */
    private Layout offered(MemberId member, TimeSlot slot, int seats, @Nullable Layout layout, Use use) {
        Standing standing = desk.standing(member);
        return desk.offers()
                .offer(calendar.space(), new Wanted(slot, seats, layout, use, false), standing, desk.now())
                .layout();
    }

    WaitlistJoined decide(JoinWaitlist wish) {
        if (!desk.standing(wish.member()).known()) {
            throw new Refused(MEMBER_IS_UNKNOWN, "member", wish.member());
        }
        if (!calendar.parts().isEmpty()) {
            throw new Refused(NO_WAITLIST_FOR_A_WHOLE, "space");
        }
        if (calendar.reservations().find(wish.booking()).isPresent()
                || calendar.waitlist().find(wish.booking()).isPresent()) {
            throw new Refused(BOOKING_EXISTS_ALREADY, "booking", wish.booking());
        }
        calendar.waitlist().find(wish.member(), wish.slot()).ifPresent(already -> {
            throw new Refused(
                    WAITING_ALREADY,
                    "start",
                    Shown.moment(already.slot().start()),
                    Shown.moment(already.slot().end()));
        });
        Layout layout = offered(wish.member(), wish.slot(), wish.seats(), wish.layout(), Use.A_LA_CARTE);
        if (hasBegun(wish.slot())) {
            throw new Refused(SLOT_HAS_BEGUN, "start", Shown.moment(wish.slot().start()));
        }
        if (isFree(wish.slot(), wish.seats(), layout)) {
            throw new Refused(SLOT_IS_FREE, "start");
        }
        return new WaitlistJoined(
                wish.booking(),
                calendar.space().space(),
                wish.member(),
                wish.slot(),
                wish.seats(),
                wish.layout(),
                desk.now());
    }

    /** The offer to the one who has waited longest among those whose slot is free now. */
    Optional<SlotHeld> nextOffer() {
        return calendar.waitlist().waiting().stream()
                .flatMap(waiting -> offerTo(waiting).stream())
                .findFirst();
    }

    private Optional<SlotHeld> offerTo(Waitlist.Waiting waiting) {
        TimeSlot slot = waiting.slot();
        if (hasBegun(slot)) {
            return Optional.empty();
        }
        Layout layout;
        try {
            layout = offered(waiting.member(), slot, waiting.seats(), waiting.layout(), Use.A_LA_CARTE);
        } catch (Refused noLongerForThem) {
            return Optional.empty();
        }
        return !isFree(slot, waiting.seats(), layout)
                ? Optional.empty()
                : Optional.of(new SlotHeld(
                        waiting.booking(),
                        calendar.space().space(),
                        calendar.space().kind(),
                        waiting.member(),
                        slot,
                        waiting.seats(),
                        layout,
                        Use.A_LA_CARTE,
                        HoldKind.WAITLIST_OFFER,
                        earlier(desk.now().plus(desk.rules().waitlistOfferLasts()), slot.start())));
    }

    /** Nobody is offered a place whose time is running already. */
    private boolean hasBegun(TimeSlot slot) {
        return !desk.now().isBefore(slot.start());
    }

    private boolean isFree(TimeSlot slot, int seats, Layout layout) {
        try {
            calendar.requireFree(calendar.reservations(), slot, seats, layout, desk.rules());
            return true;
        } catch (Refused taken) {
            return false;
        }
    }

    private static OffsetDateTime earlier(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}

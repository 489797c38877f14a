package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Change;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another slot or another space costs for a booking, whoever else may have it: the new slot costs what it costs
 * today; what is given back is kept in part, by the terms agreed before. The calendar and the preview of a change ask
 * the same object, so that what was shown is what is charged.
 *
 * @param space where the booking will be
 * @param closure because of which the place changes it, so that nothing is kept and no more is due; null when it was
 *     asked for
 */
record ReRating(SpaceDefinition space, Desk desk, @Nullable ClosureId closure) {

    /** @throws Refused NOTHING_CHANGES, ONLY_THE_END_CAN_CHANGE, LEAVE_EARLY_INSTEAD and all that refuses an offer */
    BookingChanged changed(Occupation known, TimeSlot slot) {
        return changed(known, slot, false);
    }

    /**
     * As an extra of what gets that slot; empty where it has that slot already.
     *
     * @throws Refused as {@link #changed(Occupation, TimeSlot)}
     */
    Optional<BookingChanged> changedWith(Occupation known, TimeSlot slot) {
        return slot.equals(known.slot()) ? Optional.empty() : Optional.of(changed(known, slot, true));
    }

    private BookingChanged changed(Occupation known, TimeSlot slot, boolean withItsMain) {
        OffsetDateTime now = desk.now();
        known.requireChangeable(now);
        TimeSlot before = known.slot();
        if (slot.equals(before)) {
            throw new Refused(NOTHING_CHANGES, "start");
        }
        boolean running = known.isRunning(now);
        if (running && !slot.start().equals(before.start())) {
            throw new Refused(ONLY_THE_END_CAN_CHANGE, "start", Shown.moment(before.start()));
        }
        if (running && slot.end().isBefore(before.end())) {
            throw new Refused(LEAVE_EARLY_INSTEAD, "end");
        }
        return rated(known, slot, kindOfChange(before, slot), space.space(), space.kind(), running, withItsMain);
    }

    /**
     * The same slot in this space instead of another.
     *
     * @param known as it stands in the other space
     */
    BookingChanged swappedIn(Occupation known, SpaceId from, SpaceKind previousKind) {
        boolean extra = known.agreed().arrangement().main() != null;
        return rated(known, known.slot(), Change.SWAPPED, from, previousKind, false, extra);
    }

    /** @param withItsMain true: the slot is accepted where the main is */
    private BookingChanged rated(
            Occupation known,
            TimeSlot slot,
            Change change,
            SpaceId from,
            SpaceKind previousKind,
            boolean running,
            boolean withItsMain) {
        Agreement agreed = known.agreed();
        OffsetDateTime now = desk.now();
        Wanted wanted = new Wanted(
                slot,
                agreed.seats(),
                change == Change.SWAPPED ? null : agreed.layout(),
                agreed.arrangement().use(),
                agreed.arrangement().main() != null,
                running);
        Standing standing = desk.standing(agreed.member());
        Offer offer = withItsMain
                ? desk.offers().withItsMain(space, wanted, standing, now)
                : desk.offers().offer(space, wanted, standing, now);
        Price price = price(agreed, offer.quote().price(), isLonger(known.slot(), slot));
        boolean afresh = closure != null || agreed.isFreeToCancel(now);
        CancellationTerms terms = afresh ? offer.terms() : agreed.terms();
        return new BookingChanged(
                known.booking(),
                space.space(),
                from,
                space.kind(),
                agreed.member(),
                change,
                known.slot(),
                slot,
                agreed.seats(),
                offer.layout(),
                agreed.price(),
                price,
                feeFor(agreed, price, now),
                offer.quote().tariffVersion(),
                offer.quote().customerClass(),
                offer.quote().reduced(),
                terms,
                asking(agreed, change, price, slot),
                previousKind,
                now,
                closure);
    }

    /**
     * As long as no deposit has come, it is one of the new price, for the new start. One that has come stays as it is;
     * in another space, which knows nothing of it, none is asked any more.
     */
    private Arrangement asking(Agreement agreed, Change change, Price price, TimeSlot slot) {
        Arrangement arrangement = agreed.arrangement();
        if (arrangement.deposit() == null) {
            return arrangement;
        }
        if (agreed.deposited()) {
            return change == Change.SWAPPED ? arrangement.asking(null) : arrangement;
        }
        return arrangement.asking(desk.rules().privatisation().deposit(price, slot.start(), desk.now()));
    }

    static boolean isLonger(TimeSlot before, TimeSlot after) {
        return after.onTheClock().compareTo(before.onTheClock()) > 0;
    }

    /** Who has to give way to a closure pays no more for it; a longer slot is a wish of its own. */
    private Price price(Agreement agreed, Price byTheCard, boolean longer) {
        boolean isRaised = byTheCard.incl().compareTo(agreed.price().incl()) > 0;
        return closure != null && isRaised && !longer ? agreed.price() : byTheCard;
    }

    /** Giving back a part costs the same share as giving back the whole; what a pass paid for is not charged at all. */
    private Price feeFor(Agreement agreed, Price price, OffsetDateTime now) {
        Money givenBack = agreed.price().excl().minus(price.excl());
        boolean isPrepaid = agreed.arrangement().payment().isPrepaid();
        return closure != null || isPrepaid || givenBack.isNegative()
                ? Price.of(Money.ZERO, agreed.price().rate())
                : Price.of(givenBack, agreed.price().rate())
                        .permille(agreed.terms().feePermilleAt(now));
    }

    private static Change kindOfChange(TimeSlot before, TimeSlot after) {
        boolean sameStart = before.start().equals(after.start());
        boolean within = !after.start().isBefore(before.start()) && !after.end().isAfter(before.end());
        if (sameStart && after.end().isAfter(before.end())) {
            return Change.EXTENDED;
        }
        return within ? Change.SHORTENED : Change.MOVED;
    }
}

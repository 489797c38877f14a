package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.Extra;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides on a wish to reserve: every slot becomes a booking, or the first rule broken refuses them all. Nothing is
 * taken from a pass yet, and no other calendar is changed.
 */
record Reserving(SpaceCalendar its, Desk desk) {

    /** A booking with the extras that come with it, as other calendars would confirm them. */
    record Decided(BookingConfirmed booking, List<RequestedExtra> extras, Money total) {}

    List<Decided> decide(ReserveSpace wish) {
        if (wish.slots().isEmpty()) {
            throw new Refused(NO_SLOT, "slots");
        }
        Standing standing = desk.standing(wish.member());
        if (!standing.known()) {
            throw new Refused(MEMBER_IS_UNKNOWN, "member", wish.member());
        }
        List<Decided> decided = new ArrayList<>();
        Reservations taken = its.calendar().reservations();
        Refused firstConflict = null;
        for (RequestedSlot wanted : wish.slots()) {
            try {
                Decided one = decide(wish, wanted, standing, taken);
                taken = taken.without(wanted.booking()).with(Occupation.of(one.booking()));
                decided.add(one);
            } catch (Refused conflict) {
                if (!wish.conditions().skipConflicts()) {
                    throw conflict;
                }
                firstConflict = firstConflict == null ? conflict : firstConflict;
            }
        }
        if (decided.isEmpty() && firstConflict != null) {
            throw firstConflict;
        }
        requireExpectedTotal(wish, decided);
        return decided;
    }

    private Decided decide(ReserveSpace wish, RequestedSlot wanted, Standing standing, Reservations taken) {
        if (wanted.named()) { // also when it is held here: it may have been booked in another space meanwhile
            desk.requireNew(wanted.booking());
        }
        Use use = requireOwnHold(wish, wanted, taken);
        if (use == Use.PRIVATISATION && wish.conditions().payWith() != null) {
            throw new Refused(PREPAID_IS_NOT_FOR_HIRES, "payWith");
        }
        if (!wanted.extras().isEmpty()) {
            requireApart(wanted.extras());
        }
        TimeSlot slot = wanted.slot();
        Offer offer = offer(wish, slot, use, standing);
        its.calendar().requireFree(taken.without(wanted.booking()), slot, wish.seats(), offer.layout(), desk.rules());
        if (taken.find(wanted.booking()).isEmpty()) {
            new Parts(its, desk).requireFree(wanted.booking(), slot);
        }
        Money extras = wanted.extras().stream()
                .flatMap(extra -> asExtra(extra, wish, wanted, use).stream())
                .map(Decided::total)
                .reduce(Money.ZERO, Money::plus);
        BookingConfirmed booking = accept(wanted, wish, use, offer);
        return new Decided(booking, wanted.extras(), booking.price().incl().plus(extras));
    }

    private Offer offer(ReserveSpace wish, TimeSlot slot, Use use, Standing standing) {
        SpaceDefinition space = its.calendar().space();
        Wanted wanted = new Wanted(slot, wish.seats(), wish.layout(), use, false);
        return wish.conditions().main() == null
                ? desk.offers().offer(space, wanted, standing, desk.now())
                : desk.offers().withItsMain(space, wanted, standing, desk.now());
    }

    private void requireApart(List<RequestedExtra> extras) {
        if (!its.calendar().space().kind().isForPeople()) {
            throw new Refused(NOTHING_COMES_WITH_A_THING, "extras");
        }
        Together together = new Together(its.calendar().withParts());
        extras.forEach(extra -> together.add(
                desk.neighbours().ask(extra.space(), other -> other.calendar().withParts())));
    }

    private List<Decided> asExtra(RequestedExtra extra, ReserveSpace wish, RequestedSlot with, Use use) {
        return desk.neighbours()
                .ask(extra.space(), other -> new Reserving(other, desk).decide(only(extra, wish, with, use)));
    }

    /**
     * What is held under an id becomes the booking of that id, for the one it is held for, as it is held.
     *
     * @return what it is held for, where it is held
     */
    private static Use requireOwnHold(ReserveSpace wish, RequestedSlot wanted, Reservations taken) {
        return taken.find(wanted.booking())
                .map(known -> {
                    Hold hold = known.hold();
                    if (hold == null || !known.isHeldFor(wish.member())) {
                        throw new Refused(BOOKING_EXISTS_ALREADY, "booking", wanted.booking());
                    }
                    if (!known.slot().equals(wanted.slot())) {
                        throw new Refused(
                                HELD_FOR_ANOTHER_TIME,
                                "start",
                                Shown.moment(known.slot().start()),
                                Shown.moment(known.slot().end()));
                    }
                    return hold.use();
                })
                .orElse(wish.conditions().use());
    }

    /**
     * The wish for one extra, charged to the account: a pass pays for what it was bought for.
     *
     * @param use of the main, which is that of its extras
     */
    static ReserveSpace only(RequestedExtra extra, ReserveSpace wish, RequestedSlot with, Use use) {
        Conditions conditions = new Conditions(use, null, wish.conditions().series(), false, with.booking());
        return new ReserveSpace(
                extra.space(),
                wish.member(),
                List.of(new RequestedSlot(extra.booking(), with.slot())),
                extra.seats(),
                null,
                null,
                conditions);
    }

    private BookingConfirmed accept(RequestedSlot wanted, ReserveSpace wish, Use use, Offer offer) {
        Price price = offer.quote().price();
        Arrangement arrangement = new Arrangement(
                use,
                Payment.ON_ACCOUNT,
                wish.conditions().series(),
                wish.conditions().main(),
                wanted.extras().stream()
                        .map(extra -> new Extra(extra.space(), extra.booking()))
                        .toList(),
                use == Use.PRIVATISATION && wish.conditions().main() == null
                        ? desk.rules()
                                .privatisation()
                                .deposit(price, wanted.slot().start(), desk.now())
                        : null);
        return new BookingConfirmed(
                wanted.booking(),
                its.calendar().space().space(),
                its.calendar().space().kind(),
                wish.member(),
                wanted.slot(),
                wish.seats(),
                offer.layout(),
                price,
                offer.quote().tariffVersion(),
                offer.quote().customerClass(),
                offer.quote().reduced(),
                offer.terms(),
                arrangement);
    }

    /** Never a surprise charge: what was offered is what is charged, or nothing is booked. */
    private static void requireExpectedTotal(ReserveSpace wish, List<Decided> decided) {
        Money expected = wish.expectedTotal();
        Money total = decided.stream().map(Decided::total).reduce(Money.ZERO, Money::plus);
        if (expected != null && !expected.equals(total)) {
            throw new Refused(PRICE_HAS_CHANGED, "expectedTotal", total, expected);
        }
    }
}

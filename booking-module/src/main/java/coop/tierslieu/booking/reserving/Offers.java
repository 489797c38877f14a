package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.booking.tariffs.Pricing;
import coop.tierslieu.booking.tariffs.Quote;
import coop.tierslieu.booking.tariffs.RateCard;
import coop.tierslieu.booking.tariffs.RateCards;
import coop.tierslieu.booking.tariffs.TariffRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes offers: everything that is decided without knowing who else has booked. The calendar and the quote ask the
 * same object, so that what was quoted is what is charged.
 */
@Component
public class Offers {
    private final RateCards cards;
    private final BookingRules rules;
    private final PublicHolidays holidays;
    private final Pricing pricing;

    public Offers(RateCards cards, PublicHolidays holidays, BookingRules rules) {
        this.cards = cards;
        this.rules = rules;
        this.holidays = holidays;
        this.pricing = new Pricing(cards, rules.halfDayPivot());
    }

    /** By the hour or the day. */
    public Offer offer(
            SpaceDefinition space,
            TimeSlot slot,
            int seats,
            @Nullable Layout layout,
            Standing standing,
            OffsetDateTime now) {
        return offer(space, Wanted.aLaCarte(slot, seats, layout), standing, now);
    }

    /**
     * @param standing also of someone unknown, who is offered what the public is
     * @param now on the Paris clock
     * @throws Refused when the space can never be reserved like that by this person, or nothing sets a price
     */
    public Offer offer(SpaceDefinition space, Wanted wanted, Standing standing, OffsetDateTime now) {
        Layout furnished = furnish(space, wanted.seats(), wanted.layout());
        new SlotRules(rules, space.kind(), now).require(wanted, standing.customerClass());
        requireOpen(space, wanted, standing.customerClass());
        return priced(space, wanted, furnished, standing, now);
    }

    /**
     * What comes with another space, for the slot that this one is offered for. Equipment is carried to where people
     * are: the hours, the horizon and the lengths of its main are its own. Any other space keeps those it has.
     *
     * @throws Refused as {@link #offer}
     */
    public Offer withItsMain(SpaceDefinition space, Wanted wanted, Standing standing, OffsetDateTime now) {
        Wanted extra = wanted.asExtra();
        return isCarried(space, extra)
                ? priced(space, extra, furnish(space, wanted.seats(), wanted.layout()), standing, now)
                : offer(space, extra, standing, now);
    }

    private static boolean isCarried(SpaceDefinition space, Wanted wanted) {
        return wanted.extra() && space.kind() == SpaceKind.EQUIPMENT;
    }

    private Offer priced(
            SpaceDefinition space, Wanted wanted, Layout furnished, Standing standing, OffsetDateTime now) {
        TimeSlot slot = wanted.slot();
        Quote quote = isCarried(space, wanted)
                ? pricing.extra(space.kind(), wanted.use(), slot, wanted.seats(), standing, now.toLocalDate())
                : pricing.quote(space.kind(), wanted.use(), slot, wanted.seats(), standing, now.toLocalDate());
        return new Offer(
                slot, wanted.seats(), furnished, quote, Terms.of(rules, space.kind(), wanted.use(), slot.start()));
    }

    /**
     * What a slot should have cost by the card under which it was booked: that card sold it, alone or as an extra.
     *
     * @param then how the member stood when it was booked
     * @throws Refused NO_RATE_CARD, NOT_SOLD_TO_THIS_CLASS
     */
    Price reRated(String tariffVersion, SpaceKind kind, Wanted wanted, Standing then) {
        RateCard card = cards.version(tariffVersion)
                .orElseThrow(() -> new Refused(TariffRule.NO_RATE_CARD, null, tariffVersion));
        return pricing.extra(card, kind, wanted.use(), wanted.slot(), wanted.seats(), then)
                .price();
    }

    private static Layout furnish(SpaceDefinition space, int seats, @Nullable Layout wanted) {
        if (seats < 1) {
            throw new Refused(SEATS_MUST_BE_POSITIVE, "seats", seats);
        }
        if (wanted != null && !space.capacity().containsKey(wanted)) {
            throw new Refused(LAYOUT_IS_NOT_OFFERED, "layout", wanted);
        }
        return Arrays.stream(Layout.values())
                .filter(layout -> wanted == null || layout == wanted)
                .filter(layout -> space.capacity().getOrDefault(layout, 0) >= seats)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        MORE_THAN_THE_SPACE_HOLDS,
                        "seats",
                        seats,
                        wanted == null
                                ? space.largestCapacity()
                                : space.capacity().get(wanted)));
    }

    /** Who hires a space privately is let in whenever anything can be hired, or the space is open anyway. */
    private void requireOpen(SpaceDefinition space, Wanted wanted, CustomerClass customerClass) {
        TimeSlot slot = wanted.slot();
        List<OpeningHours> hours = wanted.use() == Use.PRIVATISATION
                ? List.of(rules.privatisation().hours(), space.openingHours())
                : List.of(space.openingHours());
        if (!new Doors(hours, holidays).areOpen(customerClass, slot)) {
            throw new Refused(OUTSIDE_OPENING_HOURS, "start", Shown.moment(slot.start()), Shown.moment(slot.end()));
        }
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.booking.tariffs.Pricing;
import coop.tierslieu.booking.tariffs.Quote;
import coop.tierslieu.booking.tariffs.RateCards;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes offers: everything that is decided without knowing who else has booked. The calendar and the quote ask the
 * same object, so that what was quoted is what is charged.
 */
@Component
public class Offers {
    private final BookingRules rules;
    private final PublicHolidays holidays;
    private final Pricing pricing;

    public Offers(RateCards cards, PublicHolidays holidays, BookingRules rules) {
        this.rules = rules;
        this.holidays = holidays;
        this.pricing = new Pricing(cards, rules.halfDayPivot());
    }

    /**
     * @param layout null: the first of the space's layouts that holds so many people
     * @param standing also of someone unknown, who is offered what the public is
     * @param now on the Paris clock
     * @throws Refused when the space can never be reserved like that by this person, or nothing sets a price
     */
    public Offer offer(
            SpaceDefinition space,
            TimeSlot slot,
            int seats,
            @Nullable Layout layout,
            Standing standing,
            OffsetDateTime now) {
        Layout furnished = furnish(space, seats, layout);
        new SlotRules(rules, space.kind(), now).require(slot, standing.customerClass());
        requireOpen(space, slot, standing.customerClass());
        Quote quote = pricing.quote(space.kind(), slot, seats, standing, now.toLocalDate());
        return new Offer(slot, seats, furnished, quote, Terms.of(rules.of(space.kind()), slot.start()));
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

    private void requireOpen(SpaceDefinition space, TimeSlot slot, CustomerClass customerClass) {
        if (!new Doors(space.openingHours(), holidays).areOpen(customerClass, slot)) {
            throw new Refused(OUTSIDE_OPENING_HOURS, "start", Shown.moment(slot.start()), Shown.moment(slot.end()));
        }
    }
}

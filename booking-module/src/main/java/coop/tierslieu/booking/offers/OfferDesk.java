package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.reserving.Offers;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the offer card of what the form asks for. */
@Component
class OfferDesk {

    private final Spaces spaces;
    private final Standings standings;
    private final Offers offers;
    private final FreeSlots freeSlots;
    private final BookingRules rules;
    private final Clock clock;

    OfferDesk(Spaces spaces, Standings standings, Offers offers, FreeSlots freeSlots, BookingRules rules, Clock clock) {
        this.spaces = spaces;
        this.standings = standings;
        this.offers = offers;
        this.freeSlots = freeSlots;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Refused when it can never be had like that by this person, whoever else has booked */
    OfferCard card(OfferForm form, Actor actor) {
        SpaceRegistered space = spaces.known(form.wantedSpace());
        Standing standing = standing(form.wantedFor(actor), actor);
        int seats = form.wantedSeats();
        List<Offer> made = slots(form, space, standing).stream()
                .map(slot -> offer(space, slot, seats, standing))
                .toList();
        Optional<Offer> taken = made.stream()
                .filter(offer ->
                        freeSlots.obstacle(space.space(), offer.slot(), seats).isPresent())
                .findFirst();
        List<Alternative> alternatives = taken.map(
                        offer -> freeSlots.instead(space.space(), offer.slot(), seats, standing))
                .orElse(List.of());
        return new OfferCard(
                space,
                standing.member(),
                made,
                taken.flatMap(offer -> freeSlots.obstacle(space.space(), offer.slot(), seats))
                        .orElse(null),
                alternatives);
    }

    private Standing standing(MemberId member, Actor actor) {
        if (!actor.mayActFor(member)) {
            throw new Refused(RequestRule.ONLY_FOR_YOURSELF, "member");
        }
        Standing standing = standings.of(member);
        if (!standing.known()) {
            throw new Refused(ReservingRule.MEMBER_IS_UNKNOWN, "member", member);
        }
        return standing;
    }

    private List<TimeSlot> slots(OfferForm form, SpaceRegistered space, Standing standing) {
        Optional<TimeSlot> exact = form.exactSlot();
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        WantedSlots wanted = new WantedSlots(
                space.openingHours(), standing.customerClass(), rules.halfDayPivot(), LocalDateTime.now(clock));
        List<TimeSlot> slots = form.wantedLength() == Length.THREE_DAYS
                ? wanted.threeDays(form.wantedDay(), slot -> isOpen(space, slot, standing)).stream()
                        .filter(slot ->
                                !form.withoutDays().contains(slot.localStart().toLocalDate()))
                        .toList()
                : wanted.single(form.wantedLength(), form.wantedDay(), form.wantedTime()).stream()
                        .toList();
        if (slots.isEmpty()) {
            throw new Refused(RequestRule.NOT_OPEN_THAT_DAY, "date");
        }
        return slots;
    }

    private boolean isOpen(SpaceRegistered space, TimeSlot slot, Standing standing) {
        try {
            offer(space, slot, 1, standing);
            return true;
        } catch (Refused refused) {
            if (refused.rule() == ReservingRule.OUTSIDE_OPENING_HOURS) {
                return false;
            }
            throw refused;
        }
    }

    private Offer offer(SpaceRegistered space, TimeSlot slot, int seats, Standing standing) {
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        return offers.offer(FreeSlots.definition(space), slot, seats, null, standing, now);
    }
}

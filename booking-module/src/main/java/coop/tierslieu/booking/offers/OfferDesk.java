package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.ExtraOffers;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.reserving.Offers;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.reserving.WantedExtra;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes offer cards. */
@Component
class OfferDesk {

    private static final Set<Rule> NO_WHOLE_DAY = Set.of(ReservingRule.OUTSIDE_OPENING_HOURS, ReservingRule.TOO_SHORT);

    private final Standings standings;
    private final Offers offers;
    private final ExtraOffers extras;
    private final FreeSlots freeSlots;
    private final Prepayments prepayments;
    private final Finder finder;
    private final Clock clock;

    OfferDesk(
            Standings standings,
            Offers offers,
            ExtraOffers extras,
            FreeSlots freeSlots,
            Prepayments prepayments,
            Finder finder,
            Clock clock) {
        this.standings = standings;
        this.offers = offers;
        this.extras = extras;
        this.freeSlots = freeSlots;
        this.prepayments = prepayments;
        this.finder = finder;
        this.clock = clock;
    }

    /** @throws Refused when it can never be had like that by this person, whoever else has booked */
    OfferCard card(OfferWish wish) {
        List<Offer> made = wish.slots().stream().map(slot -> offer(wish, slot)).toList();
        Optional<Offer> taken = made.stream()
                .filter(offer -> obstacle(wish, wish.space(), offer.slot()).isPresent())
                .findFirst();
        List<MeansOfPayment> means = wish.standing().known()
                ? prepayments.covering(wish.standing().member(), wish.space().kind(), wish.slots(), wish.seats())
                : List.of();
        return new OfferCard(
                wish.space(),
                wish.standing().member(),
                made,
                taken.isPresent() ? List.of() : extras(wish),
                means,
                wish.payer().among(means).orElse(null),
                finder.horizon(wish.standing()),
                DoorsOpen.of(wish.space().openingHours(), wish.standing().customerClass()),
                taken.flatMap(offer -> obstacle(wish, wish.space(), offer.slot()))
                        .orElse(null),
                taken.map(offer -> instead(wish, offer.slot())).orElse(List.of()));
    }

    private Optional<Refused> obstacle(OfferWish wish, SpaceRegistered space, TimeSlot slot) {
        return freeSlots.obstacle(space.space(), slot, wish.seats(), wish.own());
    }

    private List<Alternative> instead(OfferWish wish, TimeSlot slot) {
        return freeSlots.instead(wish.space().space(), slot, wish.seats(), wish.standing(), wish.own());
    }

    /** What can be carried there, where it is free all the time. */
    private List<OfferedExtra> extras(OfferWish wish) {
        return extras.equipmentFor(wish.space()).stream()
                .flatMap(equipment -> extra(wish, equipment).stream())
                .toList();
    }

    private Optional<OfferedExtra> extra(OfferWish wish, SpaceRegistered equipment) {
        WantedExtra one = new WantedExtra(equipment.space(), 1);
        boolean chosen = wish.extras().contains(equipment.space());
        try {
            List<ExtraOffer> offered = wish.slots().stream()
                    .map(slot -> extras.offer(wish.space(), slot, Use.A_LA_CARTE, one, wish.standing()))
                    .toList();
            return offered.stream().allMatch(ExtraOffer::isFree)
                    ? Optional.of(OfferedExtra.of(equipment, offered, chosen))
                    : Optional.empty();
        } catch (Refused notForThem) {
            return Optional.empty();
        }
    }

    /** @throws Refused ONLY_FOR_YOURSELF, MEMBER_IS_UNKNOWN, MEMBER_IS_ARCHIVED */
    Standing standing(MemberId member, Actor actor) {
        if (!actor.mayActFor(member)) {
            throw new Refused(RequestRule.ONLY_FOR_YOURSELF, "member");
        }
        Standing standing = standings.of(member);
        if (!standing.known()) {
            throw new Refused(ReservingRule.MEMBER_IS_UNKNOWN, "member", member);
        }
        if (standing.archived()) {
            throw new Refused(ReservingRule.MEMBER_IS_ARCHIVED, "member", member);
        }
        return standing;
    }

    /**
     * The exact times of what a form asks for.
     *
     * @throws Refused NOT_OPEN_THAT_DAY, or because the form cannot be read
     */
    List<TimeSlot> slots(OfferForm form, SpaceRegistered space, Standing standing) {
        Optional<TimeSlot> exact = form.exactSlot();
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        WantedSlots wanted = finder.wanted(space, standing);
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

    /** A day on which doors are shut, or hardly open, is none of the days that are meant. */
    private boolean isOpen(SpaceRegistered space, TimeSlot slot, Standing standing) {
        try {
            offer(space, slot, 1, null, standing);
            return !freeSlots.isClosed(space, slot);
        } catch (Refused refused) {
            if (NO_WHOLE_DAY.contains(refused.rule())) {
                return false;
            }
            throw refused;
        }
    }

    private Offer offer(OfferWish wish, TimeSlot slot) {
        return offer(wish.space(), slot, wish.seats(), wish.layout(), wish.standing());
    }

    Offer offer(SpaceRegistered space, TimeSlot slot, int seats, @Nullable Layout layout, Standing standing) {
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        return offers.offer(FreeSlots.definition(space), slot, seats, layout, standing, now);
    }
}

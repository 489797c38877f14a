package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.ExtraOffers;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.reserving.Offers;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.tariffs.RateCards;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What can be hired, and on what terms, whoever else has booked. */
@Component
class PrivatisationOffers {

    private static final Comparator<SpaceRegistered> WHOLES_FIRST = Comparator.comparing(
                    (SpaceRegistered space) -> space.parts().isEmpty())
            .thenComparing(Spaces.BY_KIND_THEN_NUMBER);

    private final Spaces spaces;
    private final RateCards cards;
    private final Standings standings;
    private final Offers offers;
    private final ExtraOffers extras;
    private final BookingRules rules;
    private final Clock clock;

    PrivatisationOffers(
            Spaces spaces,
            RateCards cards,
            Standings standings,
            Offers offers,
            ExtraOffers extras,
            BookingRules rules,
            Clock clock) {
        this.spaces = spaces;
        this.cards = cards;
        this.standings = standings;
        this.offers = offers;
        this.extras = extras;
        this.rules = rules;
        this.clock = clock;
    }

    /** The spaces that today's rate card hires out to anyone; the whole place first. */
    List<SpaceRegistered> hiredOut() {
        return cards.inForceOn(LocalDate.now(clock)).stream()
                .flatMap(card -> spaces.all().stream()
                        .filter(space -> card.lines().stream()
                                .anyMatch(line -> line.use() == Use.PRIVATISATION && line.kind() == space.kind())))
                .sorted(WHOLES_FIRST)
                .toList();
    }

    /** @throws Refused when it can never be hired like that by this person */
    PrivatisationOffer offer(PrivatisationWish wish) {
        Standing standing = standings.of(wish.member());
        if (!standing.known()) {
            throw new Refused(ReservingRule.MEMBER_IS_UNKNOWN, "member", wish.member());
        }
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        SpaceRegistered space = spaces.known(wish.space());
        Offer offer = offers.offer(FreeSlots.definition(space), wish.wanted(), standing, now);
        List<ExtraOffer> with = wish.extras().stream()
                .map(extra -> extras.offer(space, wish.slot(), Use.PRIVATISATION, extra, standing))
                .toList();
        return new PrivatisationOffer(
                offer,
                with,
                rules.privatisation()
                        .deposit(offer.quote().price(), offer.slot().start(), now));
    }

    /** Empty where it cannot be hired like that any more. */
    Optional<PrivatisationOffer> find(PrivatisationWish wish) {
        try {
            return Optional.of(offer(wish));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }
}

package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.ExtraOffers;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.reserving.Offers;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeRule;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says of each date of a wish what it would cost, or what it would meet. */
@Component
class SeriesDesk {

    /** What holds for one date and not for another; whatever else is refused would refuse them all. */
    private static final Set<Rule> OF_ONE_DATE = Set.of(
            TimeRule.TIME_DOES_NOT_EXIST,
            ReservingRule.IN_THE_PAST,
            ReservingRule.BEYOND_HORIZON,
            ReservingRule.OUTSIDE_OPENING_HOURS);

    private final Spaces spaces;
    private final Standings standings;
    private final Offers offers;
    private final ExtraOffers extras;
    private final FreeSlots freeSlots;
    private final Clock clock;

    SeriesDesk(
            Spaces spaces, Standings standings, Offers offers, ExtraOffers extras, FreeSlots freeSlots, Clock clock) {
        this.spaces = spaces;
        this.standings = standings;
        this.offers = offers;
        this.extras = extras;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    /** @throws Refused when no date could ever be had like that by this person */
    Occurrences occurrences(SeriesWish wish, Actor actor) {
        if (!actor.mayActFor(wish.member())) {
            throw new Refused(RequestRule.ONLY_FOR_YOURSELF, "member");
        }
        return new Occurrences(
                spaces.known(wish.space()),
                occurrences(wish, wish.timetable().days()),
                wish.timetable().removed());
    }

    /** The same of some of the days. */
    List<Occurrence> occurrences(SeriesWish wish, List<LocalDate> days) {
        SpaceRegistered space = spaces.known(wish.space());
        Standing standing = standings.of(wish.member());
        if (!standing.known()) {
            throw new Refused(ReservingRule.MEMBER_IS_UNKNOWN, "member", wish.member());
        }
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        return days.stream()
                .map(day -> occurrence(wish, space, standing, now, day))
                .toList();
    }

    private Occurrence occurrence(
            SeriesWish wish, SpaceRegistered space, Standing standing, OffsetDateTime now, LocalDate day) {
        Timetable timetable = wish.timetable();
        try {
            TimeSlot slot = timetable.slot(day);
            Offer offer = offers.offer(FreeSlots.definition(space), slot, wish.seats(), null, standing, now);
            List<ExtraOffer> with = wish.extras().stream()
                    .map(extra -> extras.offer(space, slot, Use.A_LA_CARTE, extra, standing))
                    .toList();
            return Occurrence.of(
                    offer,
                    with,
                    freeSlots.obstacle(space.space(), slot, wish.seats()).orElse(null));
        } catch (Refused refused) {
            if (!OF_ONE_DATE.contains(refused.rule())) {
                throw refused;
            }
            return Occurrence.refused(timetable.start(day), timetable.end(day), refused);
        }
    }
}

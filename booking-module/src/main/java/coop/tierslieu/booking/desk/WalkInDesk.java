package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.ForeseenChanges;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.Offers;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Finds a desk for someone who stands at the door, and what it costs. */
@Component
class WalkInDesk {

    private final Spaces spaces;
    private final Standings standings;
    private final Offers offers;
    private final FreeSlots freeSlots;
    private final Bookings bookings;
    private final ForeseenChanges foreseen;
    private final BookingRules rules;
    private final QueryGateway queries;
    private final Clock clock;

    WalkInDesk(
            Spaces spaces,
            Standings standings,
            Offers offers,
            FreeSlots freeSlots,
            Bookings bookings,
            ForeseenChanges foreseen,
            BookingRules rules,
            QueryGateway queries,
            Clock clock) {
        this.spaces = spaces;
        this.standings = standings;
        this.offers = offers;
        this.freeSlots = freeSlots;
        this.bookings = bookings;
        this.foreseen = foreseen;
        this.rules = rules;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * @param wanted the desk they would like; another when it is not free
     * @throws Refused MEMBER_IS_UNKNOWN, NO_DESK_IS_FREE, or what stands in the way of the offer
     */
    WalkInCard card(MemberId member, Stay stay, Optional<SpaceId> wanted) {
        Standing standing = standings.of(member);
        if (!standing.known()) {
            throw new Refused(ReservingRule.MEMBER_IS_UNKNOWN, "member", member);
        }
        List<SpaceRegistered> free = spaces.all().stream()
                .filter(space -> space.kind() == SpaceKind.NOMAD_DESKS || space.kind() == SpaceKind.FIXED_DESK)
                .filter(desk -> hasASeat(desk, stayToday(desk, standing), stay))
                .toList();
        SpaceRegistered desk = free.stream()
                .filter(one -> wanted.filter(one.space()::equals).isPresent())
                .findFirst()
                .or(() -> free.stream().findFirst())
                .orElseThrow(() -> new Refused(RequestRule.NO_DESK_IS_FREE, "space"));
        TimeSlot slot = stayToday(desk, standing).of(stay).orElseThrow();
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), TimeSlot.PARIS);
        return new WalkInCard(
                member,
                stay,
                desk,
                free,
                offers.offer(FreeSlots.definition(desk), slot, 1, null, standing, now),
                slot.start().isAfter(now),
                prepaid(member, now.toLocalDate()));
    }

    /** What they have booked already and could be checked in to, instead of paying twice. */
    List<PlannedBooking> booked(MemberId member) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), TimeSlot.PARIS);
        return bookings.upcoming(member, now).stream()
                .filter(booking -> foreseen.possible(booking).checkIn())
                .toList();
    }

    private List<Prepaid> prepaid(MemberId member, LocalDate today) {
        return queries.query(new PrepaidOf(member), PrepaidBalances.class).join().prepaid().stream()
                .filter(source -> source.left() > 0 && source.covers(Usage.DESK, today, today))
                .toList();
    }

    private boolean hasASeat(SpaceRegistered desk, StayToday today, Stay stay) {
        return today.of(stay)
                .filter(slot -> freeSlots
                        .obstacle(desk.space(), today.seatedIn(slot), 1)
                        .isEmpty())
                .isPresent();
    }

    private StayToday stayToday(SpaceRegistered desk, Standing standing) {
        return new StayToday(
                desk.openingHours(), standing.customerClass(), rules.halfDayPivot(), LocalDateTime.now(clock));
    }
}

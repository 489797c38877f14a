package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.reserving.Offers;
import coop.tierslieu.booking.reserving.ReserveRequest;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/quotes}: price and conditions without reserving. */
@RestController
class QuotesApi {

    private final Spaces spaces;
    private final Standings standings;
    private final Offers offers;
    private final FreeSlots freeSlots;
    private final Clock clock;

    QuotesApi(Spaces spaces, Standings standings, Offers offers, FreeSlots freeSlots, Clock clock) {
        this.spaces = spaces;
        this.standings = standings;
        this.offers = offers;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/quotes")
    QuoteView quote(@RequestBody ReserveRequest request, Actor actor) {
        SpaceRegistered space = spaces.known(request.wantedSpace());
        Standing standing = standing(request.wantedFor(actor), actor);
        TimeSlot slot = request.wantedSlot();
        int seats = request.wantedSeats();
        Offer offer = offers.offer(
                FreeSlots.definition(space),
                slot,
                seats,
                request.wantedLayout(),
                standing,
                clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime());
        Optional<Refused> obstacle = freeSlots.obstacle(space.space(), slot, seats);
        List<Alternative> alternatives =
                obstacle.isEmpty() ? List.of() : freeSlots.instead(space.space(), slot, seats, standing);
        return QuoteView.of(space.space().value(), offer, obstacle, alternatives);
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
}

package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.ExtraOffer;
import coop.tierslieu.booking.reserving.ExtraOffers;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.Lengths;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.reserving.ReserveRequest;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/quotes}: price and conditions without reserving. */
@RestController
class QuotesApi {

    private final OfferDesk desk;
    private final Checkouts checkouts;
    private final Finder finder;
    private final Prepayments prepayments;
    private final Spaces spaces;
    private final ExtraOffers extras;
    private final Lengths lengths;
    private final FreeSlots freeSlots;

    QuotesApi(
            OfferDesk desk,
            Checkouts checkouts,
            Finder finder,
            Prepayments prepayments,
            Spaces spaces,
            ExtraOffers extras,
            Lengths lengths,
            FreeSlots freeSlots) {
        this.desk = desk;
        this.checkouts = checkouts;
        this.finder = finder;
        this.prepayments = prepayments;
        this.spaces = spaces;
        this.extras = extras;
        this.lengths = lengths;
        this.freeSlots = freeSlots;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/quotes")
    QuoteView quote(@RequestBody ReserveRequest request, Actor actor) {
        SpaceRegistered space = spaces.known(request.wantedSpace());
        Standing standing = desk.standing(request.wantedFor(actor), actor);
        List<TimeSlot> slots = request.wantedSlots(lengths, actor);
        return QuoteView.together(
                slots.stream()
                        .map(slot -> quote(request, space, slot, standing))
                        .toList(),
                prepayments.covering(standing.member(), space.kind(), slots, request.wantedSeats()));
    }

    private QuoteView quote(ReserveRequest request, SpaceRegistered space, TimeSlot slot, Standing standing) {
        int seats = request.wantedSeats();
        Offer offer = desk.offer(space, slot, seats, request.wantedLayout(), standing);
        List<ExtraOffer> with = request.wantedExtras().stream()
                .map(extra -> extras.offer(space, slot, Use.A_LA_CARTE, extra, standing))
                .toList();
        Set<BookingId> own = checkouts.idsOf(standing.member());
        Optional<Refused> obstacle = freeSlots
                .obstacle(space.space(), slot, seats, own)
                .or(() -> with.stream()
                        .flatMap(extra -> Optional.ofNullable(extra.obstacle()).stream())
                        .findFirst());
        List<Alternative> alternatives =
                obstacle.isEmpty() ? List.of() : freeSlots.instead(space.space(), slot, seats, standing, own);
        return QuoteView.of(
                space.space().value(),
                offer,
                with.stream().map(QuoteView.ExtraView::of).toList(),
                finder.horizon(standing),
                obstacle,
                alternatives);
    }
}

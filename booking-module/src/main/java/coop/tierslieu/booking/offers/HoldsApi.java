package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Lengths;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.reserving.ReleaseHold;
import coop.tierslieu.booking.reserving.ReserveRequest;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/holds}: slots kept for the minutes of a checkout. */
@RestController
class HoldsApi {

    private final OfferDesk desk;
    private final Checkouts checkouts;
    private final Spaces spaces;
    private final Lengths lengths;
    private final Holds holds;
    private final CommandGateway commands;

    HoldsApi(
            OfferDesk desk, Checkouts checkouts, Spaces spaces, Lengths lengths, Holds holds, CommandGateway commands) {
        this.desk = desk;
        this.checkouts = checkouts;
        this.spaces = spaces;
        this.lengths = lengths;
        this.holds = holds;
        this.commands = commands;
    }

    /** Gives back whatever else the same person had at checkout. */
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/holds")
    ResponseEntity<HoldView> hold(@RequestBody ReserveRequest request, Actor actor) {
        SpaceRegistered space = spaces.known(request.wantedSpace());
        Standing standing = desk.standing(request.wantedFor(actor), actor);
        List<Offer> offers = request.wantedSlots(lengths, actor).stream()
                .map(slot -> desk.offer(space, slot, request.wantedSeats(), request.wantedLayout(), standing))
                .toList();
        List<Held> held = checkouts
                .begin(
                        new Customer(standing.member(), false),
                        space.space(),
                        offers.stream().map(Offer::slot).toList(),
                        request.wantedSeats(),
                        offers.get(0).layout())
                .stream()
                .map(booking -> held(booking, actor))
                .toList();
        PriceView price = offers.stream()
                .map(offer -> PriceView.of(offer.quote().price()))
                .reduce(PriceView::plus)
                .orElseThrow();
        return ResponseEntity.created(URI.create("/api/holds/" + held.get(0).booking()))
                .body(HoldView.of(held, price));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @DeleteMapping("/api/holds/{id}")
    ResponseEntity<Void> giveBack(@PathVariable String id, Actor actor) {
        Held held = held(new RequestField("id", id).id(BookingId::new), actor);
        commands.sendAndWait(new ReleaseHold(held.space(), held.booking(), held.member()));
        return ResponseEntity.noContent().build();
    }

    private Held held(BookingId booking, Actor actor) {
        return holds.find(booking)
                .filter(held -> actor.mayActFor(held.member()))
                .orElseThrow(() -> new Refused(ReservingRule.NOTHING_IS_HELD, "id", booking));
    }
}

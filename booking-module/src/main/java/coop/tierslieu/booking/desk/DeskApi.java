package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.reserving.BookingView;
import coop.tierslieu.booking.reserving.WelcomeWalkIn;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/presence} and {@code /api/walk-ins}. */
@RestController
class DeskApi {

    private final WhoIsHere whoIsHere;
    private final WalkInDesk desk;
    private final Bookings bookings;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    DeskApi(WhoIsHere whoIsHere, WalkInDesk desk, Bookings bookings, CommandGateway commands, Ids ids, Clock clock) {
        this.whoIsHere = whoIsHere;
        this.desk = desk;
        this.bookings = bookings;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/api/presence")
    PresenceView presence() {
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        return PresenceView.of(now, whoIsHere.at(now));
    }

    /** A desk that is free now, reserved and checked in. */
    @AllowedTo(Role.HOST)
    @PostMapping("/api/walk-ins")
    ResponseEntity<BookingView> welcome(@RequestBody WalkInRequest request) {
        BookingId id = new BookingId(ids.next());
        // Asked again with the same key, what was free is taken by the very same booking.
        BookingView welcomed = bookings.find(id).map(BookingView::of).orElseGet(() -> welcome(id, request));
        return ResponseEntity.created(URI.create("/api/bookings/" + id)).body(welcomed);
    }

    private BookingView welcome(BookingId id, WalkInRequest request) {
        WalkInCard card = desk.card(request.wantedMember(), request.wantedStay(), request.wantedSpace());
        commands.sendAndWait(new WelcomeWalkIn(
                card.space().space(),
                card.member(),
                id,
                card.offer().slot(),
                1,
                request.payWith(),
                request.expectedTotal()));
        return BookingView.of(bookings.find(id).orElseThrow());
    }
}

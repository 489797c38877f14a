package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/bookings}. */
@RestController
class BookingsApi {

    private final ReserveOrSuggest reserve;
    private final Spaces spaces;
    private final Lengths lengths;
    private final VisibleBookings bookings;
    private final CommandGateway commands;
    private final Ids ids;

    BookingsApi(
            ReserveOrSuggest reserve,
            Spaces spaces,
            Lengths lengths,
            VisibleBookings bookings,
            CommandGateway commands,
            Ids ids) {
        this.reserve = reserve;
        this.spaces = spaces;
        this.lengths = lengths;
        this.bookings = bookings;
        this.commands = commands;
        this.ids = ids;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/bookings")
    ResponseEntity<BookedView> reserve(@RequestBody ReserveRequest request, Actor actor) {
        spaces.known(request.wantedSpace());
        ReserveSpace wish = request.command(request.wantedSlots(lengths, actor), actor, ids);
        reserve.reserve(wish);
        List<BookingView> booked = wish.slots().stream()
                .map(slot -> booking(slot.booking().value(), actor))
                .toList();
        BookingView first = booked.get(0);
        return ResponseEntity.created(URI.create("/api/bookings/" + first.id()))
                .body(new BookedView(first, request.asksForSeveral() ? booked : null));
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/bookings/{id}")
    BookingView booking(@PathVariable String id, Actor actor) {
        return BookingView.of(bookings.find(id, actor));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/bookings/{id}/cancellation")
    BookingView cancel(
            @PathVariable String id, @RequestBody(required = false) @Nullable CancellationRequest given, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        Scope scope =
                Objects.requireNonNullElse(given, CancellationRequest.OF_ONE).wantedScope();
        commands.sendAndWait(new CancelBooking(booking.space(), booking.id(), booking.member(), scope));
        return booking(id, actor);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/bookings/{id}/check-in")
    BookingView checkIn(@PathVariable String id, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        commands.sendAndWait(new CheckIn(booking.space(), booking.id(), booking.member()));
        return booking(id, actor);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/bookings/{id}/no-show")
    BookingView noShow(@PathVariable String id, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        commands.sendAndWait(new RecordNoShow(booking.space(), booking.id()));
        return booking(id, actor);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/bookings/{id}/departure")
    BookingView leave(@PathVariable String id, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        commands.sendAndWait(new LeaveEarly(booking.space(), booking.id(), booking.member()));
        return booking(id, actor);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/bookings/{id}/deposit")
    BookingView receiveDeposit(@PathVariable String id, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        commands.sendAndWait(new RecordDeposit(booking.space(), booking.id()));
        return booking(id, actor);
    }
}

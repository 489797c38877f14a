package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.reserving.BookingView;
import coop.tierslieu.booking.reserving.ForeseenChanges;
import coop.tierslieu.booking.reserving.VisibleBookings;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes, swaps and corrections under {@code /api/bookings/{id}}, and the quotes of them, which change nothing. */
@RestController
class ChangesApi {

    private final VisibleBookings bookings;
    private final ForeseenChanges foreseen;
    private final ChangeOrSuggest changes;
    private final CorrectionDesk corrections;

    ChangesApi(
            VisibleBookings bookings, ForeseenChanges foreseen, ChangeOrSuggest changes, CorrectionDesk corrections) {
        this.bookings = bookings;
        this.foreseen = foreseen;
        this.changes = changes;
        this.corrections = corrections;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/bookings/{id}/change/quote")
    ChangeQuoteView quoteChange(@PathVariable String id, @RequestBody ChangeRequest request, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        return ChangeQuoteView.of(foreseen.changed(
                booking, request.wantedSlot(), request.wantedScope(), closure(booking, request.becauseClosed())));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/bookings/{id}/change")
    BookingView change(@PathVariable String id, @RequestBody ChangeRequest request, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        changes.change(
                booking,
                request.wantedSlot(),
                request.wantedScope(),
                request.expectedTotal(),
                closure(booking, request.becauseClosed()));
        return BookingView.of(bookings.find(id, actor));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/bookings/{id}/swap/quote")
    ChangeQuoteView quoteSwap(@PathVariable String id, @RequestBody SwapRequest request, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        return ChangeQuoteView.of(
                List.of(foreseen.swapped(booking, request.wantedSpace(), closure(booking, request.becauseClosed()))));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/bookings/{id}/swap")
    BookingView swap(@PathVariable String id, @RequestBody SwapRequest request, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        changes.swap(
                booking, request.wantedSpace(), request.expectedTotal(), closure(booking, request.becauseClosed()));
        return BookingView.of(bookings.find(id, actor));
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/bookings/{id}/correction")
    BookingView correct(@PathVariable String id, @RequestBody CorrectionRequest request, Actor actor) {
        PlannedBooking booking = bookings.find(id, actor);
        corrections.correct(booking, request.command(booking), request.alsoExtras());
        return BookingView.of(bookings.find(id, actor));
    }

    private @Nullable ClosureId closure(PlannedBooking booking, @Nullable Boolean becauseClosed) {
        return Boolean.TRUE.equals(becauseClosed) ? foreseen.closureTouching(booking) : null;
    }
}

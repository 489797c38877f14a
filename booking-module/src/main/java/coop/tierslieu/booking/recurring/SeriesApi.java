package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/series}. */
@RestController
class SeriesApi {

    private final SeriesDesk desk;
    private final SeriesBooking booking;
    private final SeriesCancellation cancellation;
    private final VisibleSeries visible;
    private final Spaces spaces;

    SeriesApi(
            SeriesDesk desk,
            SeriesBooking booking,
            SeriesCancellation cancellation,
            VisibleSeries visible,
            Spaces spaces) {
        this.desk = desk;
        this.booking = booking;
        this.cancellation = cancellation;
        this.visible = visible;
        this.spaces = spaces;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/series/quotes")
    SeriesQuoteView quote(@RequestBody SeriesRequest request, Actor actor) {
        return SeriesQuoteView.of(desk.occurrences(request.wish(actor), actor));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/series")
    ResponseEntity<SeriesView> book(@RequestBody SeriesRequest request, Actor actor) {
        SeriesWish wish = request.wish(actor);
        spaces.known(wish.space());
        BookedSeries booked = booking.book(wish);
        return ResponseEntity.created(URI.create("/api/series/" + booked.id()))
                .body(SeriesView.of(visible.find(booked.id().value(), actor), booked.skipped()));
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/series/{id}")
    SeriesView series(@PathVariable String id, Actor actor) {
        return SeriesView.of(visible.find(id, actor), List.of());
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/series/{id}/cancellation")
    SeriesView cancel(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable CancelSeriesRequest request,
            Actor actor) {
        CancelSeriesRequest wanted = request == null ? CancelSeriesRequest.ALL : request;
        cancellation.cancel(id, wanted.booking(), wanted.wantedScope(), actor);
        return series(id, actor);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @DeleteMapping("/api/series/{id}")
    SeriesView cancelAll(@PathVariable String id, Actor actor) {
        cancellation.cancel(id, null, Scope.ALL, actor);
        return series(id, actor);
    }
}

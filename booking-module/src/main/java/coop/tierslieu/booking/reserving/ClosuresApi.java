package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/spaces/{id}/closures}, and {@code /api/closures} for all spaces at once. */
@RestController
class ClosuresApi {

    private final Spaces spaces;
    private final ClosureDesk desk;
    private final Clock clock;

    ClosuresApi(Spaces spaces, ClosureDesk desk, Clock clock) {
        this.spaces = spaces;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those of all spaces that are not over, by start. */
    @AllowedTo(Role.HOST)
    @GetMapping("/api/closures")
    List<SpaceClosedView> closures() {
        return views(spaces.closures(OffsetDateTime.now(clock)));
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/api/spaces/{id}/closures")
    List<SpaceClosedView> closures(@PathVariable String id) {
        SpaceId space = known(id);
        return views(spaces.closures(OffsetDateTime.now(clock)).stream()
                .filter(closure -> closure.space().equals(space))
                .toList());
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/spaces/{id}/closures")
    ResponseEntity<SpaceClosedView> close(@PathVariable String id, @RequestBody CloseRequest request) {
        SpaceId space = known(id);
        ClosedPeriod closure = desk.close(space, request.slot(), request.statedReason());
        return ResponseEntity.created(URI.create("/api/spaces/" + space + "/closures/" + closure.id()))
                .body(views(List.of(closure)).get(0));
    }

    /** Repeated, it answers with the closures there are and adds none. */
    @AllowedTo(Role.HOST)
    @PostMapping("/api/closures")
    List<SpaceClosedView> closeEverywhere(@RequestBody CloseRequest request) {
        return views(desk.closeEverywhere(request.slot(), request.statedReason()));
    }

    /** Wherever it is closed in just that slot for just that reason; answers with the closures that are lifted. */
    @AllowedTo(Role.HOST)
    @PostMapping("/api/closures/lifting")
    List<SpaceClosedView> liftEverywhere(@RequestBody CloseRequest request) {
        List<ClosedPeriod> alike = desk.alike(request.slot(), request.statedReason());
        alike.forEach(desk::reopen);
        return views(alike);
    }

    /** Gives back, without a fee, all the bookings these closures hit that have not begun. */
    @AllowedTo(Role.HOST)
    @PostMapping("/api/closures/cancellation")
    List<SpaceClosedView> cancelEverywhere(@RequestBody CloseRequest request) {
        List<ClosedPeriod> alike = desk.alike(request.slot(), request.statedReason());
        desk.cancelAll(alike);
        return views(alike);
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/api/spaces/{id}/closures/{closure}/bookings")
    List<BookingView> affected(@PathVariable String id, @PathVariable String closure) {
        return desk.affected(known(id, closure)).stream().map(BookingView::of).toList();
    }

    /** Gives back, without a fee, all the bookings it hits of which nobody has had anything; answers with those that still stand. */
    @AllowedTo(Role.HOST)
    @PostMapping("/api/spaces/{id}/closures/{closure}/cancellation")
    List<BookingView> cancelAll(@PathVariable String id, @PathVariable String closure) {
        desk.cancelAll(List.of(known(id, closure)));
        return affected(id, closure);
    }

    @AllowedTo(Role.HOST)
    @DeleteMapping("/api/spaces/{id}/closures/{closure}")
    ResponseEntity<Void> reopen(@PathVariable String id, @PathVariable String closure) {
        desk.reopen(known(id, closure));
        return ResponseEntity.noContent().build();
    }

    private SpaceId known(String id) {
        return spaces.known(new RequestField("id", id).id(SpaceId::new)).space();
    }

    private ClosedPeriod known(String id, String closure) {
        return desk.known(known(id), new RequestField("closure", closure).id(ClosureId::new));
    }

    private List<SpaceClosedView> views(List<ClosedPeriod> closures) {
        List<SpaceRegistered> all = spaces.all();
        return closures.stream()
                .map(closure -> SpaceClosedView.of(closure, desk.affected(closure, all)))
                .toList();
    }
}

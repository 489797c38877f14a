package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.net.URI;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/spaces/{id}/closures}. */
@RestController
class ClosuresApi {

    /** The body of a new closure. */
    record CloseRequest(
            @Nullable String start,
            @Nullable String end,
            @Nullable String reason) {}

    private final Spaces spaces;
    private final Bookings bookings;
    private final CommandGateway commands;
    private final Ids ids;

    ClosuresApi(Spaces spaces, Bookings bookings, CommandGateway commands, Ids ids) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.commands = commands;
        this.ids = ids;
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/spaces/{id}/closures")
    ResponseEntity<SpaceClosedView> close(@PathVariable String id, @RequestBody CloseRequest request) {
        SpaceId space =
                spaces.known(new RequestField("id", id).id(SpaceId::new)).space();
        TimeSlot slot = TimeSlot.parse(
                new RequestField("start", request.start()).text(), new RequestField("end", request.end()).text());
        ClosureId closure = new ClosureId(ids.next());
        String reason = new RequestField("reason", request.reason()).text();
        commands.sendAndWait(new CloseSpace(space, closure, slot, reason));
        return ResponseEntity.created(URI.create("/api/spaces/" + space + "/closures/" + closure))
                .body(SpaceClosedView.of(closure, space, slot, reason, bookings.standing(space, slot)));
    }

    @AllowedTo(Role.HOST)
    @DeleteMapping("/api/spaces/{id}/closures/{closure}")
    ResponseEntity<Void> reopen(@PathVariable String id, @PathVariable String closure) {
        SpaceId space =
                spaces.known(new RequestField("id", id).id(SpaceId::new)).space();
        ClosureId lifted = new RequestField("closure", closure).id(ClosureId::new);
        if (!spaces.hasClosure(space, lifted)) {
            throw new Refused(RequestRule.CLOSURE_UNKNOWN, "closure", space, lifted);
        }
        commands.sendAndWait(new ReopenSpace(space, lifted));
        return ResponseEntity.noContent().build();
    }
}

package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/spaces}. */
@RestController
class SpacesApi {

    private final Spaces spaces;
    private final CommandGateway commands;
    private final Clock clock;

    SpacesApi(Spaces spaces, CommandGateway commands, Clock clock) {
        this.spaces = spaces;
        this.commands = commands;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER, Role.PUBLIC})
    @GetMapping("/api/spaces")
    List<SpaceView> spaces() {
        List<ClosedPeriod> closures = spaces.closures(OffsetDateTime.now(clock));
        return spaces.all().stream().map(space -> SpaceView.of(space, closures)).toList();
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER, Role.PUBLIC})
    @GetMapping("/api/spaces/{id}")
    SpaceView space(@PathVariable String id) {
        return view(new RequestField("id", id).id(SpaceId::new));
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/spaces")
    ResponseEntity<SpaceView> register(@RequestBody RegisterSpaceRequest request) {
        RegisterSpace command = request.command();
        commands.sendAndWait(command);
        return ResponseEntity.created(URI.create("/api/spaces/" + command.space()))
                .body(view(command.space()));
    }

    private SpaceView view(SpaceId id) {
        return SpaceView.of(spaces.known(id), spaces.closures(OffsetDateTime.now(clock)));
    }
}

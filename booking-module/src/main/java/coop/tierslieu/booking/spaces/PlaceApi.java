package coop.tierslieu.booking.spaces;

import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.net.URI;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/place}: opened once, before its first space. */
@RestController
class PlaceApi {

    private final Spaces spaces;
    private final CommandGateway commands;

    PlaceApi(Spaces spaces, CommandGateway commands) {
        this.spaces = spaces;
        this.commands = commands;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER, Role.PUBLIC})
    @GetMapping("/api/place")
    PlaceView place() {
        return spaces.place().orElseThrow(() -> new Refused(SpaceRule.PLACE_IS_NOT_OPEN, null));
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/place")
    ResponseEntity<PlaceView> open(@RequestBody OpenPlaceRequest request) {
        commands.sendAndWait(request.command());
        return ResponseEntity.created(URI.create("/api/place")).body(place());
    }
}

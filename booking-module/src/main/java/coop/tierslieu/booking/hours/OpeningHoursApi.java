package coop.tierslieu.booking.hours;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/spaces/{id}/opening-hours}. */
@RestController
class OpeningHoursApi {

    private final Spaces spaces;
    private final OutsideHours outside;
    private final CommandGateway commands;

    OpeningHoursApi(Spaces spaces, OutsideHours outside, CommandGateway commands) {
        this.spaces = spaces;
        this.outside = outside;
        this.commands = commands;
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/api/spaces/{id}/opening-hours")
    OpeningHoursView hours(@PathVariable String id) {
        SpaceRegistered space = known(id);
        return OpeningHoursView.of(space, outside.of(space));
    }

    /** For what is reserved from now on; answers also with the bookings that stand outside these hours. */
    @AllowedTo(Role.HOST)
    @PutMapping("/api/spaces/{id}/opening-hours")
    OpeningHoursView change(@PathVariable String id, @RequestBody OpeningHoursRequest request) {
        commands.sendAndWait(request.command(known(id).space()));
        return hours(id);
    }

    private SpaceRegistered known(String id) {
        return spaces.known(new RequestField("id", id).id(SpaceId::new));
    }
}

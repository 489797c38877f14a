package coop.tierslieu.booking.planning;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that the planning has changed, as server-sent events whose data is the {@link PlanningMark}. What
 * has changed is not told: the page asks for itself again, with the rights that its reader then has.
 */
@Controller
class PlanningChanges {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(30);

    private final PlanningListeners listeners;

    PlanningChanges(PlanningListeners listeners) {
        this.listeners = listeners;
    }

    /** Whoever has signed out is told to stop asking (204) rather than led to the way in, which no script can read. */
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER, Role.PUBLIC})
    @GetMapping(path = "/planning/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> changes(Actor actor) {
        if (actor.role() == Role.PUBLIC) {
            return ResponseEntity.noContent().build();
        }
        return listeners
                .listen()
                .map(stream -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        // A proxy must pass each event on at once.
                        .header("X-Accel-Buffering", "no")
                        .body(stream))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(COME_BACK_AFTER.toSeconds()))
                        .build());
    }
}

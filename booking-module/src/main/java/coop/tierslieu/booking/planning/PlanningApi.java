package coop.tierslieu.booking.planning;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/planning}. */
@RestController
class PlanningApi {

    private final Planning planning;
    private final Clock clock;

    PlanningApi(Planning planning, Clock clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/planning")
    PlanningView planning(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String space,
            Actor actor) {
        PlanningView whole =
                planning.live(PlanningPeriod.of(from, to, LocalDate.now(clock))).seenBy(actor);
        return space == null || space.isBlank() ? whole : whole.only(space);
    }
}

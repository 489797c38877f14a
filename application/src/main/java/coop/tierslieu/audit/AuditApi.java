package coop.tierslieu.audit;

import coop.tierslieu.audit.Subject.Kind;
import coop.tierslieu.booking.planning.PlanningPeriod;
import coop.tierslieu.booking.planning.PlanningView;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/audit}: all of it for the staff and for auditors. */
@RestController
@RequestMapping("/api/audit")
class AuditApi {

    private final History history;
    private final PastPlanning planning;
    private final ReplayCheck replayCheck;

    AuditApi(History history, PastPlanning planning, ReplayCheck replayCheck) {
        this.history = history;
        this.planning = planning;
        this.replayCheck = replayCheck;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/bookings/{id}")
    HistoryView booking(@PathVariable String id, @RequestParam(defaultValue = "0") long after) {
        return history.of(new Subject(Kind.BOOKING, id), after);
    }

    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/series/{id}")
    HistoryView series(@PathVariable String id, @RequestParam(defaultValue = "0") long after) {
        return history.of(new Subject(Kind.SERIES, id), after);
    }

    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/spaces/{id}")
    HistoryView space(@PathVariable String id, @RequestParam(defaultValue = "0") long after) {
        return history.of(new Subject(Kind.SPACE, id), after);
    }

    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/members/{id}")
    HistoryView member(@PathVariable String id, @RequestParam(defaultValue = "0") long after) {
        return history.of(new Subject(Kind.MEMBER, id), after);
    }

    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/rate-cards/{version}")
    HistoryView rateCard(@PathVariable String version, @RequestParam(defaultValue = "0") long after) {
        return history.of(new Subject(Kind.RATE_CARD, version), after);
    }

    /**
     * The planning as it was known at that instant.
     *
     * @param asOf ISO date-time, with an offset or on the Paris clock
     * @param from the first day; the day of {@code asOf} by default
     * @param to the last day; {@code from} by default
     */
    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/planning")
    PlanningView planning(
            @RequestParam String asOf,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        Instant instant = AsOf.parse(asOf);
        return planning.asOf(instant, PlanningPeriod.of(from, to, LocalDate.ofInstant(instant, TimeSlot.PARIS)));
    }

    /** Replays the whole history into fresh tables: are the live views identical? */
    @AllowedTo({Role.HOST, Role.AUDITOR})
    @PostMapping("/replay-check")
    ReplayReport replayCheck() {
        return replayCheck.run();
    }
}

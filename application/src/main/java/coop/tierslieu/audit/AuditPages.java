package coop.tierslieu.audit;

import coop.tierslieu.audit.Subject.Kind;
import coop.tierslieu.booking.planning.PlanningPeriod;
import coop.tierslieu.booking.planning.PlanningView;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The history for people: timelines, the planning of a past instant, the replay check. */
@Controller
@RequestMapping("/audit")
class AuditPages {

    private final History history;
    private final PastPlanning planning;
    private final ReplayCheck replayCheck;
    private final Clock clock;

    AuditPages(History history, PastPlanning planning, ReplayCheck replayCheck, Clock clock) {
        this.history = history;
        this.planning = planning;
        this.replayCheck = replayCheck;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping
    String overview(Model model) {
        model.addAttribute("now", minute(clock.instant()));
        model.addAttribute("kinds", Kind.values());
        return "audit/overview";
    }

    /** The form of the overview: leads to the page of what was looked for. */
    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/history")
    String lookUp(@RequestParam String kind, @RequestParam String id, Model model) {
        return timeline(kind, id.strip(), 0, model);
    }

    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/{kind}/{id}")
    String timeline(
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        Subject subject = new Subject(kind(kind), id);
        try {
            model.addAttribute("history", history.of(subject, after));
            return "audit/history";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            model.addAttribute("sought", subject);
            return overview(model);
        }
    }

    /**
     * @param asOf the present minute by default
     * @param day the day of {@code asOf} by default
     */
    @AllowedTo({Role.HOST, Role.AUDITOR})
    @GetMapping("/planning")
    String planning(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String day,
            Model model) {
        try {
            Instant instant = asOf == null || asOf.isBlank() ? clock.instant() : AsOf.parse(asOf);
            TimeSlot period = PlanningPeriod.of(day, null, LocalDate.ofInstant(instant, TimeSlot.PARIS));
            model.addAttribute("asOf", minute(instant));
            model.addAttribute("day", period.localStart().toLocalDate());
            model.addAttribute("lines", taken(planning.asOf(instant, period)));
            return "audit/planning";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return overview(model);
        }
    }

    @AllowedTo({Role.HOST, Role.AUDITOR})
    @PostMapping("/replay-check")
    String replayCheck(Model model) {
        try {
            model.addAttribute("report", replayCheck.run());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
        }
        return overview(model);
    }

    private static List<PlanningView.Line> taken(PlanningView planning) {
        return planning.spaces().stream()
                .filter(line -> !line.bookings().isEmpty() || !line.closures().isEmpty())
                .toList();
    }

    private static Kind kind(String path) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static LocalDateTime minute(Instant instant) {
        return LocalDateTime.ofInstant(instant, TimeSlot.PARIS).truncatedTo(ChronoUnit.MINUTES);
    }
}

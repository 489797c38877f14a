package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The planning of a day or a week, for reading at a glance. */
@Controller
class PlanningPages {

    private final Planning planning;
    private final MemberNames names;
    private final Clock clock;

    PlanningPages(Planning planning, MemberNames names, Clock clock) {
        this.planning = planning;
        this.names = names;
        this.clock = clock;
    }

    /** @param all also the desks, lockers and items of equipment in which nothing happens */
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/planning")
    String day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor,
            Model model) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        PlanningView seen = planning.live(PlanningPeriod.days(day, day)).seenBy(actor);
        common(model, day, all, seen, actor);
        model.addAttribute("grid", DayGrid.of(day, shown(seen, all)));
        model.addAttribute("previous", day.minusDays(1));
        model.addAttribute("next", day.plusDays(1));
        return "booking/planning-day";
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/planning/week")
    String week(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor,
            Model model) {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        LocalDate monday = WeekGrid.mondayOf(day);
        PlanningView seen =
                planning.live(PlanningPeriod.days(monday, monday.plusDays(6))).seenBy(actor);
        common(model, day, all, seen, actor);
        model.addAttribute("grid", WeekGrid.of(monday, shown(seen, all)));
        model.addAttribute("previous", day.minusWeeks(1));
        model.addAttribute("next", day.plusWeeks(1));
        return "booking/planning-week";
    }

    private void common(Model model, LocalDate day, boolean all, PlanningView seen, Actor actor) {
        model.addAttribute("date", day);
        model.addAttribute("all", all);
        model.addAttribute("now", LocalDateTime.now(clock));
        model.addAttribute("names", names.seenBy(actor, seen.members()).byMember());
        model.addAttribute("mayBook", actor.role() != Role.AUDITOR);
    }

    private static List<Line> shown(PlanningView seen, boolean all) {
        return seen.spaces().stream()
                .filter(line -> all || !isUnit(line.kind()) || isBusy(line))
                .toList();
    }

    private static boolean isUnit(SpaceKind kind) {
        return kind == SpaceKind.FIXED_DESK || kind == SpaceKind.LOCKER || kind == SpaceKind.EQUIPMENT;
    }

    private static boolean isBusy(Line line) {
        return !line.bookings().isEmpty() || !line.closures().isEmpty();
    }
}

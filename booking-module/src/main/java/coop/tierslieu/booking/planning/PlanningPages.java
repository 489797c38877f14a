package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.booking.planning.PlanningView.State;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The planning of a day, a week or a month, for reading at a glance. */
@Controller
class PlanningPages {

    private final Planning planning;
    private final MemberNames names;
    private final PlanningMark mark;
    private final Clock clock;

    PlanningPages(Planning planning, MemberNames names, PlanningMark mark, Clock clock) {
        this.planning = planning;
        this.names = names;
        this.mark = mark;
        this.clock = clock;
    }

    /** @param lines every space, as this person may see it */
    private record Seen(List<Line> lines, Selection selection) {

        List<Line> rows() {
            return selection.rows(lines);
        }
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/planning")
    String day(
            @RequestParam(required = false) @Nullable String date,
            @ModelAttribute("filter") PlanningFilter filter,
            Actor actor,
            Model model) {
        LocalDate day = PlanningPeriod.day("date", date, LocalDate.now(clock));
        Seen seen = see(day, day, filter, actor, model);
        model.addAttribute("grid", DayGrid.of(day, seen.rows(), seen.lines()));
        return page("booking/planning-day", day, day.minusDays(1), day.plusDays(1), model);
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/planning/week")
    String week(
            @RequestParam(required = false) @Nullable String date,
            @ModelAttribute("filter") PlanningFilter filter,
            Actor actor,
            Model model) {
        LocalDate day = PlanningPeriod.day("date", date, LocalDate.now(clock));
        LocalDate monday = WeekGrid.mondayOf(day);
        Seen seen = see(monday, monday.plusDays(6), filter, actor, model);
        model.addAttribute("grid", WeekGrid.of(monday, seen.rows(), seen.lines()));
        return page("booking/planning-week", day, day.minusWeeks(1), day.plusWeeks(1), model);
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/planning/month")
    String month(
            @RequestParam(required = false) @Nullable String date,
            @ModelAttribute("filter") PlanningFilter filter,
            Actor actor,
            Model model) {
        LocalDate day = PlanningPeriod.day("date", date, LocalDate.now(clock));
        YearMonth month = YearMonth.from(day);
        Seen seen = see(MonthGrid.firstShown(month), MonthGrid.lastShown(month), filter, actor, model);
        List<Line> picked = seen.selection().picked(seen.lines());
        model.addAttribute("grid", MonthGrid.of(month, seen.selection().counted(picked), picked));
        return page("booking/planning-month", day, day.minusMonths(1), day.plusMonths(1), model);
    }

    private Seen see(LocalDate first, LocalDate last, PlanningFilter filter, Actor actor, Model model) {
        // Before the planning is read: what happens in between is then news, and never missed.
        model.addAttribute("mark", mark.current());
        PlanningView seen = planning.live(PlanningPeriod.days(first, last)).seenBy(actor);
        Names known = names.seenBy(actor, seen.members());
        PlanningView view = seen.naming(known);
        Set<String> named = actor.isStaff() && filter.looksForSomeone() ? names.find(filter.member()) : Set.of();
        Selection selection = filter.selection(named);
        model.addAttribute("selection", selection);
        model.addAttribute("all", selection.all());
        model.addAttribute("lines", view.spaces());
        model.addAttribute("names", known.byMember());
        model.addAttribute("mayBook", actor.role() != Role.AUDITOR);
        model.addAttribute("mayLookForSomeone", actor.isStaff());
        return new Seen(view.spaces(), selection);
    }

    private String page(String template, LocalDate day, LocalDate previous, LocalDate next, Model model) {
        model.addAttribute("date", day);
        model.addAttribute("previous", previous);
        model.addAttribute("next", next);
        model.addAttribute("now", LocalDateTime.now(clock));
        model.addAttribute("kinds", SpaceKind.values());
        model.addAttribute("states", State.values());
        return template;
    }
}

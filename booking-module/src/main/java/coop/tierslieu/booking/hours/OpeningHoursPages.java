package coop.tierslieu.booking.hours;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.ChangeOpeningHours;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The week of one space: a line per weekday, a column per class of customers; and what stands outside of it. */
@Controller
class OpeningHoursPages {

    private final Spaces spaces;
    private final OutsideHours outside;
    private final MemberNames names;
    private final CommandGateway commands;
    private final Ids ids;

    OpeningHoursPages(Spaces spaces, OutsideHours outside, MemberNames names, CommandGateway commands, Ids ids) {
        this.spaces = spaces;
        this.outside = outside;
        this.names = names;
        this.commands = commands;
        this.ids = ids;
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/spaces/{id}/hours")
    String hours(@PathVariable String id, Actor actor, Model model) {
        SpaceRegistered space = known(id);
        return page(space, WeekForm.of(space.openingHours()), actor, model);
    }

    /** @param all the fields of the week, by name */
    @AllowedTo(Role.HOST)
    @PostMapping("/spaces/{id}/hours")
    String change(
            @PathVariable String id,
            @RequestParam Map<String, String> all,
            @RequestParam(required = false) @Nullable List<String> closedOnHolidays,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        SpaceRegistered space = known(id);
        WeekForm form = new WeekForm(all, closedOnHolidays == null ? List.of() : closedOnHolidays);
        try {
            commands.sendAndWait(new ChangeOpeningHours(space.space(), form.hours()));
            redirect.addFlashAttribute("changed", true);
            return "redirect:/spaces/" + space.space() + "/hours";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(space, form, actor, model);
        }
    }

    private String page(SpaceRegistered space, WeekForm form, Actor actor, Model model) {
        List<PlannedBooking> standing = outside.of(space);
        model.addAttribute("space", space.space().value());
        model.addAttribute("spaceName", space.name());
        model.addAttribute("form", form);
        model.addAttribute("days", DayOfWeek.values());
        model.addAttribute("classes", CustomerClass.values());
        model.addAttribute("outside", standing);
        model.addAttribute(
                "names",
                names.seenBy(
                                actor,
                                standing.stream()
                                        .map(booking -> booking.member().value())
                                        .collect(Collectors.toSet()))
                        .byMember());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/hours";
    }

    private SpaceRegistered known(String id) {
        return spaces.known(new RequestField("space", id).id(SpaceId::new));
    }
}

package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PlanPages {

    private final AdoptedPlans plans;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    PlanPages(AdoptedPlans plans, CommandGateway commands, Ids ids, Clock clock) {
        this.plans = plans;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/plans")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER, Role.PUBLIC})
    String all(Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        String inForce = plans.inForceOn(today).map(PlansAdopted::version).orElse("");
        model.addAttribute("catalogues", fromToday(inForce));
        model.addAttribute("cycles", Cycle.values());
        model.addAttribute("host", actor.role() == Role.HOST);
        return "membership/subscriptions/plans";
    }

    /** What is to come, and what holds; what held before is in the API and in the history. */
    private List<PlansView> fromToday(String inForce) {
        List<PlansView> shown = new ArrayList<>();
        for (PlansAdopted catalogue : plans.all()) {
            boolean holds = catalogue.version().equals(inForce);
            shown.add(PlansView.of(catalogue, holds));
            if (holds) {
                break;
            }
        }
        return shown;
    }

    @GetMapping("/plans/new")
    @AllowedTo(Role.HOST)
    String form(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("form", PlansForm.of(plans.inForceOn(today), today));
        return page(model);
    }

    @PostMapping("/plans/new")
    @AllowedTo(Role.HOST)
    String adopt(@ModelAttribute("form") PlansForm form, Model model, RedirectAttributes redirect) {
        try {
            commands.sendAndWait(form.toCommand());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(model);
        }
        redirect.addFlashAttribute("done", "subscriptions.done.adopted");
        return "redirect:/plans";
    }

    private String page(Model model) {
        model.addAttribute("kinds", PlanKind.values());
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/subscriptions/plans-form";
    }
}

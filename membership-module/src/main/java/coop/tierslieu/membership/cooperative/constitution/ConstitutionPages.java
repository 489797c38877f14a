package coop.tierslieu.membership.cooperative.constitution;

import coop.tierslieu.membership.cooperative.Typed;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cooperative's front page: its rules, for everyone who is known here. */
@Controller
@RequestMapping("/cooperative")
class ConstitutionPages {

    private final CommandGateway commands;
    private final Constitutions constitutions;
    private final Ids ids;
    private final Clock clock;

    ConstitutionPages(CommandGateway commands, Constitutions constitutions, Ids ids, Clock clock) {
        this.commands = commands;
        this.constitutions = constitutions;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String read(Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        var adopted = constitutions.all();
        model.addAttribute("inForce", Constitutions.inForceOn(today, adopted).orElse(null));
        model.addAttribute("adopted", adopted);
        model.addAttribute("today", today);
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("audited", actor.role() == Role.HOST || actor.role() == Role.AUDITOR);
        return "membership/cooperative/overview";
    }

    @GetMapping("/constitutions/new")
    @AllowedTo(Role.HOST)
    String form(Model model) {
        return form(ConstitutionForm.copyOf(constitutions.all(), LocalDate.now(clock)), model);
    }

    @PostMapping("/constitutions/new")
    @AllowedTo(Role.HOST)
    String adopt(@RequestParam Map<String, String> fields, Model model, RedirectAttributes next) {
        Typed typed = new Typed(fields);
        try {
            commands.sendAndWait(ConstitutionForm.command(typed));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return form(typed, model);
        }
        next.addFlashAttribute("done", "cooperative.done.adopted");
        return "redirect:/cooperative";
    }

    private String form(Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("categories", CooperatorCategory.values());
        model.addAttribute("colleges", ConstitutionForm.COLLEGES);
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/cooperative/constitution";
    }
}

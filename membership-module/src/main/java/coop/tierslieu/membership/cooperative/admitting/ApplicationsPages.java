package coop.tierslieu.membership.cooperative.admitting;

import coop.tierslieu.membership.cooperative.AdmitCooperator;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.RefuseApplication;
import coop.tierslieu.membership.cooperative.Typed;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The host writes down what was decided about those who asked. */
@Controller
@RequestMapping("/cooperative/applications")
@AllowedTo(Role.HOST)
class ApplicationsPages {

    private final CommandGateway commands;
    private final ReceivedApplications applications;
    private final Ids ids;
    private final Clock clock;

    ApplicationsPages(CommandGateway commands, ReceivedApplications applications, Ids ids, Clock clock) {
        this.commands = commands;
        this.applications = applications;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("applications", applications.all());
        model.addAttribute("bodies", DecidingBody.values());
        model.addAttribute("reasons", ApplicationRefusalReason.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/cooperative/applications";
    }

    @PostMapping("/{application}/admission")
    String admit(
            @PathVariable ApplicationId application,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed(fields);
        return decide(
                () -> new AdmitCooperator(
                        Cooperative.ID, application, typed.choice("body", DecidingBody.class), typed.day("decidedOn")),
                model,
                next);
    }

    @PostMapping("/{application}/refusal")
    String refuse(
            @PathVariable ApplicationId application,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed(fields);
        return decide(
                () -> new RefuseApplication(
                        Cooperative.ID,
                        application,
                        typed.choice("reason", ApplicationRefusalReason.class),
                        typed.choice("body", DecidingBody.class),
                        typed.day("decidedOn")),
                model,
                next);
    }

    private String decide(Supplier<Object> decision, Model model, RedirectAttributes next) {
        try {
            commands.sendAndWait(decision.get());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return list(model);
        }
        next.addFlashAttribute("done", "cooperative.done.decided");
        return "redirect:/cooperative/applications";
    }
}

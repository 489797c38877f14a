package coop.tierslieu.membership.cooperative.shares;

import coop.tierslieu.membership.cooperative.CallUnpaidShares;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.PostponeRepayment;
import coop.tierslieu.membership.cooperative.RepayShares;
import coop.tierslieu.membership.cooperative.Typed;
import coop.tierslieu.membership.cooperative.register.Registers;
import coop.tierslieu.membership.cooperative.register.Repayment;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is to be repaid, in its order, and what is asked of those who have not paid all. */
@Controller
@RequestMapping("/cooperative")
class RepaymentPages {

    private final CommandGateway commands;
    private final Registers registers;
    private final Ids ids;
    private final Clock clock;

    RepaymentPages(CommandGateway commands, Registers registers, Ids ids, Clock clock) {
        this.commands = commands;
        this.registers = registers;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/repayments")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    String queue(Actor actor, Model model) {
        List<Repayment> repayments = registers.repayments();
        model.addAttribute("repayments", repayments);
        model.addAttribute(
                "names",
                registers.names(repayments.stream().map(Repayment::member).collect(Collectors.toSet())));
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("bodies", DecidingBody.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/cooperative/repayments";
    }

    @PostMapping("/repayments/{exit}/payment")
    @AllowedTo(Role.HOST)
    String repay(
            @PathVariable ExitId exit,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed(fields);
        return decide(
                () -> new RepayShares(Cooperative.ID, exit, typed.euros("lossPerShare")), "repaid", actor, model, next);
    }

    @PostMapping("/repayments/{exit}/postponement")
    @AllowedTo(Role.HOST)
    String postpone(
            @PathVariable ExitId exit,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed(fields);
        return decide(
                () -> new PostponeRepayment(
                        Cooperative.ID,
                        exit,
                        typed.day("until"),
                        typed.choice("body", DecidingBody.class),
                        typed.day("decidedOn")),
                "postponed",
                actor,
                model,
                next);
    }

    @PostMapping("/calls")
    @AllowedTo(Role.HOST)
    String call(@RequestParam Map<String, String> fields, Actor actor, Model model, RedirectAttributes next) {
        Typed typed = new Typed(fields);
        return decide(
                () -> new CallUnpaidShares(
                        Cooperative.ID,
                        typed.day("payBy"),
                        typed.choice("body", DecidingBody.class),
                        typed.day("decidedOn")),
                "called",
                actor,
                model,
                next);
    }

    private String decide(Supplier<Object> decision, String done, Actor actor, Model model, RedirectAttributes next) {
        try {
            commands.sendAndWait(decision.get());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return queue(actor, model);
        }
        next.addFlashAttribute("done", "cooperative.done." + done);
        return "redirect:/cooperative/repayments";
    }
}

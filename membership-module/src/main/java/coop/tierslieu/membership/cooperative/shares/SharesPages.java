package coop.tierslieu.membership.cooperative.shares;

import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.EndMembership;
import coop.tierslieu.membership.cooperative.ExcludeCooperator;
import coop.tierslieu.membership.cooperative.PayInstalment;
import coop.tierslieu.membership.cooperative.SubscribeShares;
import coop.tierslieu.membership.cooperative.TransferShares;
import coop.tierslieu.membership.cooperative.Typed;
import coop.tierslieu.membership.cooperative.WithdrawShares;
import coop.tierslieu.membership.cooperative.register.Registers;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExclusionReason;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The shares of one cooperator: their own page, and the host's, where all that can happen to them is written down. */
@Controller
class SharesPages {

    /** What the host may do here, by the last part of its address. */
    private static final Map<String, BiFunction<MemberId, Typed, Object>> DEEDS = Map.of(
            "instalments",
            (member, typed) -> new PayInstalment(Cooperative.ID, member, typed.euros("amount"), typed.day("on")),
            "subscriptions",
            (member, typed) -> new SubscribeShares(
                    Cooperative.ID, member, typed.number("shares"), typed.euros("paid"), typed.day("on")),
            "transfers",
            (member, typed) ->
                    new TransferShares(Cooperative.ID, member, typed.id("to", MemberId::new), typed.number("shares")),
            "withdrawals",
            (member, typed) -> new WithdrawShares(
                    Cooperative.ID,
                    typed.id("exit", ExitId::new),
                    member,
                    typed.number("shares"),
                    typed.day("effectiveOn")),
            "exclusion",
            (member, typed) -> new ExcludeCooperator(
                    Cooperative.ID,
                    typed.id("exit", ExitId::new),
                    member,
                    typed.choice("reason", ExclusionReason.class),
                    typed.choice("body", DecidingBody.class),
                    typed.day("decidedOn")),
            "end",
            (member, typed) -> new EndMembership(
                    Cooperative.ID,
                    typed.id("exit", ExitId::new),
                    member,
                    typed.choice("cause", ExitReason.class),
                    typed.day("on")));

    private final CommandGateway commands;
    private final Registers registers;
    private final Ids ids;
    private final Clock clock;

    SharesPages(CommandGateway commands, Registers registers, Ids ids, Clock clock) {
        this.commands = commands;
        this.registers = registers;
        this.ids = ids;
        this.clock = clock;
    }

    /** One's own; who was never admitted has nothing here. */
    @GetMapping("/account/shares")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String mine(Actor actor, Model model) {
        if (actor.member() != null) {
            model.addAttribute(
                    "view", registers.find(new MemberId(actor.member())).orElse(null));
        }
        return "membership/cooperative/my-shares";
    }

    @GetMapping("/cooperative/cooperators/{member}")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    String cooperator(@PathVariable MemberId member, Actor actor, Model model) {
        model.addAttribute("view", registers.cooperator(actor, member));
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("bodies", DecidingBody.values());
        model.addAttribute("reasons", ExclusionReason.values());
        model.addAttribute("causes", List.of(ExitReason.DEATH, ExitReason.DISSOLUTION));
        model.addAttribute("others", registers.others(member));
        model.addAttribute("idempotencyKey", ids.next());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Typed.NOTHING);
        }
        return "membership/cooperative/cooperator";
    }

    @PostMapping(
            "/cooperative/cooperators/{member}/{deed:subscriptions|instalments|transfers|withdrawals|exclusion|end}")
    @AllowedTo(Role.HOST)
    String write(
            @PathVariable MemberId member,
            @PathVariable String deed,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed(fields);
        try {
            commands.sendAndWait(DEEDS.get(deed).apply(member, typed));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            model.addAttribute("refusedForm", deed);
            model.addAttribute("typed", typed);
            return cooperator(member, actor, model);
        }
        next.addFlashAttribute("done", "cooperative.done." + deed);
        return "redirect:/cooperative/cooperators/" + member;
    }
}

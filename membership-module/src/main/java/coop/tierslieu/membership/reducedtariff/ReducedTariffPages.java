package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.members.MemberView;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.RefusalReason;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ReducedTariffPages {

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final Ids ids;

    ReducedTariffPages(CommandGateway commands, MemberDirectory directory, Ids ids) {
        this.commands = commands;
        this.directory = directory;
        this.ids = ids;
    }

    /** Who waits for a decision. */
    @GetMapping("/members/reduced-tariff")
    @AllowedTo(Role.HOST)
    String requests(Model model) {
        model.addAttribute("requests", directory.openRequests());
        return "membership/requests";
    }

    @GetMapping("/members/{member}/reduced-tariff")
    @AllowedTo(Role.HOST)
    String form(@PathVariable MemberId member, Actor actor, Model model) {
        return page(directory.seenBy(actor, member), DecisionRequest.BLANK, model);
    }

    @PostMapping("/members/{member}/reduced-tariff")
    @AllowedTo(Role.HOST)
    String decide(
            @PathVariable MemberId member,
            @ModelAttribute("form") DecisionRequest form,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        MemberView view = directory.seenBy(actor, member);
        try {
            commands.sendAndWait(form.toCommand(member));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(view, form, model);
        }
        redirect.addFlashAttribute("done", "membership.done.decided");
        return "redirect:/members/" + member;
    }

    private String page(MemberView view, DecisionRequest form, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("proofs", ProofKind.values());
        model.addAttribute("reasons", RefusalReason.values());
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/reduced-tariff";
    }
}

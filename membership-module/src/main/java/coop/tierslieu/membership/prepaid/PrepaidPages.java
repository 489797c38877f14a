package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PrepaidPages {

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final PrepaidAccounts accounts;
    private final Ids ids;
    private final Clock clock;

    PrepaidPages(CommandGateway commands, MemberDirectory directory, PrepaidAccounts accounts, Ids ids, Clock clock) {
        this.commands = commands;
        this.directory = directory;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** One's own; an account that is no member's has nothing here. */
    @GetMapping("/account/prepaid")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String mine(Actor actor, Model model) {
        model.addAttribute("prepaid", actor.member() == null ? List.of() : accounts.of(actor.member()));
        return "membership/prepaid-mine";
    }

    @GetMapping("/members/{member}/prepaid")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    String ofMember(@PathVariable MemberId member, Actor actor, Model model) {
        return page(member, actor, model);
    }

    @PostMapping("/members/{member}/passes")
    @AllowedTo(Role.HOST)
    String sell(
            @PathVariable MemberId member,
            @ModelAttribute("sale") SellPassForm sale,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        directory.requireKnown(member);
        try {
            commands.sendAndWait(sale.toCommand(new PassId(ids.next()), member));
        } catch (Refused refused) {
            model.addAttribute("saleRefused", refused);
            return page(member, actor, model);
        }
        return done("membership.done.pass-sold", member, redirect);
    }

    @PostMapping("/members/{member}/allowances")
    @AllowedTo(Role.HOST)
    String grant(
            @PathVariable MemberId member,
            @ModelAttribute("grant") GrantAllowanceRequest grant,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        directory.requireKnown(member);
        try {
            commands.sendAndWait(grant.toCommand(new AllowanceId(ids.next()), member));
        } catch (Refused refused) {
            model.addAttribute("grantRefused", refused);
            return page(member, actor, model);
        }
        return done("membership.done.allowance-granted", member, redirect);
    }

    private static String done(String what, MemberId member, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", what);
        return "redirect:/members/" + member + "/prepaid";
    }

    /** With what was just typed, where a form was refused. */
    private String page(MemberId member, Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("view", directory.seenBy(actor, member));
        model.addAttribute("prepaid", accounts.of(member.value()));
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("usages", Usage.values());
        model.addAttribute("idempotencyKey", ids.next());
        if (!model.containsAttribute("sale")) {
            model.addAttribute("sale", SellPassForm.usual(today));
        }
        if (!model.containsAttribute("grant")) {
            model.addAttribute("grant", GrantAllowanceRequest.usual(today));
        }
        return "membership/prepaid";
    }
}

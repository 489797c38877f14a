package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The host writes down what a member said at the desk. */
@Controller
class ConsentPages {

    private final CommandGateway commands;
    private final MemberDirectory directory;

    ConsentPages(CommandGateway commands, MemberDirectory directory) {
        this.commands = commands;
        this.directory = directory;
    }

    @PostMapping("/members/{member}/consents")
    @AllowedTo(Role.HOST)
    String say(
            @PathVariable MemberId member,
            @RequestParam ConsentKind consent,
            @RequestParam boolean given,
            RedirectAttributes next) {
        directory.requireKnown(member);
        commands.sendAndWait(
                given
                        ? new GiveConsent(member, consent, ConsentMeans.DESK)
                        : new WithdrawConsent(member, consent, ConsentMeans.DESK));
        next.addFlashAttribute("done", given ? "membership.done.consent-given" : "membership.done.consent-withdrawn");
        return "redirect:/members/" + member;
    }
}

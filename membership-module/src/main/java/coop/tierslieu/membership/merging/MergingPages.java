package coop.tierslieu.membership.merging;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The host looks for the one who stays, and sees both before they become one. */
@Controller
class MergingPages {

    private static final int SHOWN = 20;

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final Ids ids;

    MergingPages(CommandGateway commands, MemberDirectory directory, Ids ids) {
        this.commands = commands;
        this.directory = directory;
        this.ids = ids;
    }

    /** @param text in the name or the address of the one who stays; the duplicate's own name at first */
    @GetMapping("/members/{member}/merging")
    @AllowedTo(Role.HOST)
    String search(
            @PathVariable MemberId member, @RequestParam(defaultValue = "") String text, Actor actor, Model model) {
        String sought = text.isBlank() ? directory.nameOf(member) : text;
        model.addAttribute("view", directory.seenBy(actor, member));
        model.addAttribute("text", sought);
        model.addAttribute(
                "others",
                directory.search(sought, SHOWN).stream()
                        .filter(one -> !one.id().equals(member.value()))
                        .toList());
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/merging";
    }

    @PostMapping("/members/{member}/merging")
    @AllowedTo(Role.HOST)
    String merge(
            @PathVariable MemberId member,
            @RequestParam MemberId into,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        directory.requireKnown(member);
        try {
            commands.sendAndWait(new MergeMember(member, into));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return search(member, "", actor, model);
        }
        next.addFlashAttribute("done", "membership.done.merged");
        return "redirect:/members/" + into;
    }
}

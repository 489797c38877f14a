package coop.tierslieu.membership.joining;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class InvitationPages {

    private final Joining joining;
    private final MemberDirectory directory;

    InvitationPages(Joining joining, MemberDirectory directory) {
        this.joining = joining;
        this.directory = directory;
    }

    /** The link is shown too, to be handed over at the desk. */
    @PostMapping("/members/{member}/invitation")
    @AllowedTo(Role.HOST)
    String invite(@PathVariable MemberId member, RedirectAttributes next) {
        directory.requireKnown(member);
        next.addFlashAttribute("link", joining.invite(directory.identity(member).stays()));
        next.addFlashAttribute("done", "membership.done.invited");
        return "redirect:/members/" + member;
    }
}

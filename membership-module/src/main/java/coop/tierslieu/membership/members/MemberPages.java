package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MemberPages {

    // More than a list that anyone reads: beyond it the page asks for a narrower search.
    private static final int SHOWN = 100;

    private final MemberDirectory directory;
    private final MemberSections sections;
    private final Ids ids;

    MemberPages(MemberDirectory directory, MemberSections sections, Ids ids) {
        this.directory = directory;
        this.sections = sections;
        this.ids = ids;
    }

    @GetMapping("/members")
    @AllowedTo(Role.HOST)
    String list(@RequestParam(defaultValue = "") String text, Model model) {
        List<MemberSummaryView> found = directory.search(text, SHOWN + 1);
        model.addAttribute("text", text);
        model.addAttribute("members", found.stream().limit(SHOWN).toList());
        model.addAttribute("more", found.size() > SHOWN);
        return "membership/list";
    }

    @GetMapping("/members/{member}")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String member(@PathVariable MemberId member, Actor actor, Model model) {
        MemberView view = directory.seenBy(actor, member);
        boolean host = actor.role() == Role.HOST;
        model.addAttribute("view", view);
        model.addAttribute("host", host);
        model.addAttribute("audited", host || actor.role() == Role.AUDITOR);
        model.addAttribute("sections", sections.of(member, false));
        model.addAttribute("classes", CustomerClass.values());
        model.addAttribute(
                "profiles",
                Arrays.stream(Profile.values())
                        .filter(profile -> profile != Profile.VISITOR && profile.suits(view.kind()))
                        .toList());
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/member";
    }
}

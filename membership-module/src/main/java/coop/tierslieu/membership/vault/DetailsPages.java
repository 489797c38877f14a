package coop.tierslieu.membership.vault;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DetailsPages {

    private final Vault vault;

    DetailsPages(Vault vault) {
        this.vault = vault;
    }

    @GetMapping("/members/{member}/details")
    @AllowedTo(Role.HOST)
    String form(@PathVariable MemberId member, Model model) {
        ContactDetails details =
                vault.find(member).orElseThrow(() -> new Refused(MembershipRule.MEMBER_UNKNOWN, "member", member));
        return page(member, DetailsRequest.of(details), model);
    }

    @PostMapping("/members/{member}/details")
    @AllowedTo(Role.HOST)
    String correct(
            @PathVariable MemberId member,
            @ModelAttribute("form") DetailsRequest form,
            Model model,
            RedirectAttributes redirect) {
        try {
            vault.correct(member, form.toDetails());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(member, form, model);
        }
        redirect.addFlashAttribute("done", "membership.done.corrected");
        return "redirect:/members/" + member;
    }

    private static String page(MemberId member, DetailsRequest form, Model model) {
        model.addAttribute("member", member.value());
        model.addAttribute("form", form);
        model.addAttribute("languages", Language.values());
        return "membership/details";
    }
}

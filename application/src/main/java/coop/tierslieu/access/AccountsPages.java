package coop.tierslieu.access;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The host opens and closes accounts, and hands over the links that let people in. */
@Controller
@RequestMapping("/accounts")
@AllowedTo(Role.HOST)
class AccountsPages {

    private final Accounts accounts;
    private final Invitations invitations;
    private final SignInLinks links;
    private final PublicAddress address;

    AccountsPages(Accounts accounts, Invitations invitations, SignInLinks links, PublicAddress address) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.links = links;
        this.address = address;
    }

    @GetMapping
    String accounts(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "access/accounts";
    }

    @PostMapping
    String invite(
            @RequestParam String login,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String member,
            Model model,
            RedirectAttributes next) {
        try {
            Secret secret = invitations.invite(login, role, member);
            next.addFlashAttribute("link", address.of(secret));
            next.addFlashAttribute("linkFor", login);
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            model.addAttribute("login", login);
            model.addAttribute("role", role);
            model.addAttribute("member", member);
            return accounts(model);
        }
        return "redirect:/accounts";
    }

    @PostMapping("/{id}/sign-in-link")
    String newLink(@PathVariable String id, RedirectAttributes next) {
        Account account = accounts.withId(id);
        next.addFlashAttribute("link", address.of(links.issue(account)));
        next.addFlashAttribute("linkFor", account.login());
        return "redirect:/accounts";
    }

    @PostMapping("/{id}/closing")
    String close(@PathVariable String id, Actor host) {
        if (id.equals(host.id())) {
            throw new Refused(AccessRule.OWN_ACCOUNT_STAYS_OPEN, null);
        }
        accounts.setDisabled(id, true);
        return "redirect:/accounts";
    }

    @PostMapping("/{id}/reopening")
    String reopen(@PathVariable String id) {
        accounts.setDisabled(id, false);
        return "redirect:/accounts";
    }
}

package coop.tierslieu.access;

import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the password and the tokens for scripts. */
@Controller
@RequestMapping("/account")
@AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
class AccountPages {

    private final Accounts accounts;
    private final Passwords passwords;
    private final ApiTokens tokens;

    AccountPages(Accounts accounts, Passwords passwords, ApiTokens tokens) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    @GetMapping
    String account(@AuthenticationPrincipal SignedIn person, Model model) {
        Account account = accounts.withId(person.getName());
        model.addAttribute("account", account);
        model.addAttribute("asksCurrent", account.hasPassword() && !person.byLink());
        model.addAttribute("tokens", tokens.of(account.id()));
        return "access/account";
    }

    @PostMapping("/password")
    String choosePassword(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(required = false) @Nullable String current,
            @RequestParam String password,
            Model model,
            RedirectAttributes next) {
        try {
            passwords.choose(person, current, password);
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return account(person, model);
        }
        next.addFlashAttribute("notice", "app.account.password-set");
        return "redirect:/account";
    }

    @PostMapping("/tokens")
    String createToken(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String label,
            Model model,
            RedirectAttributes next) {
        try {
            next.addFlashAttribute(
                    "token", tokens.create(person.getName(), label).text());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return account(person, model);
        }
        return "redirect:/account#tokens";
    }

    @PostMapping("/tokens/{token}/revocation")
    String revokeToken(@AuthenticationPrincipal SignedIn person, @PathVariable String token, RedirectAttributes next) {
        tokens.revoke(person.getName(), token);
        next.addFlashAttribute("notice", "app.account.token-revoked");
        return "redirect:/account";
    }
}

package coop.tierslieu.access;

import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The two ways a person signs in: with a password, or with a one-time link. */
@Controller
class SignInPages {

    private final SignInLinks links;
    private final SecurityContextRepository sessions;

    SignInPages(SignInLinks links, SecurityContextRepository sessions) {
        this.links = links;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String signIn() {
        return "access/sign-in";
    }

    /** Only shows a button: mail programs and chat previews follow links, and must not use this one up. */
    @GetMapping("/sign-in/link/{secret}")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String confirm(@PathVariable String secret, Model model) {
        model.addAttribute("open", links.isOpen(new Secret(secret)));
        return "access/link";
    }

    @PostMapping("/sign-in/link/{secret}")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String use(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        Account account = links.use(new Secret(secret)).orElseThrow(() -> new Refused(AccessRule.LINK_SPENT, null));
        // A session that someone may have planted before must not become theirs.
        request.getSession();
        request.changeSessionId();
        var context = new SecurityContextImpl(SignedIn.as(account, true).authentication());
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return "redirect:/account";
    }
}

package coop.tierslieu.membership.joining;

import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Becoming a member without the host. */
@Controller
@AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
class JoiningPages {

    private final Joining joining;
    private final Ids ids;

    JoiningPages(Joining joining, Ids ids) {
        this.joining = joining;
        this.ids = ids;
    }

    @GetMapping("/join")
    String form(HttpServletRequest request, Model model) {
        // The form's token lives in a session, which must be open before half of the page is written.
        request.getSession();
        return page(JoinForm.BLANK, model);
    }

    @PostMapping("/join")
    String ask(@ModelAttribute("form") JoinForm form, Locale language, HttpServletRequest request, Model model) {
        try {
            joining.ask(form.toApplication(language), request.getRemoteAddr());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(form, model);
        }
        return "redirect:/join/sent";
    }

    /** The same for everyone, whoever has the address. */
    @GetMapping("/join/sent")
    String sent() {
        return "membership/join-sent";
    }

    /** Only shows a button: mail programs follow links, and must not use this one up. */
    @GetMapping("/join/{key}")
    String confirmation(@PathVariable String key, HttpServletRequest request, Model model) {
        request.getSession();
        model.addAttribute("open", joining.isOpen(new JoiningKey(key)));
        return "membership/join-confirm";
    }

    @PostMapping("/join/{key}")
    String confirm(@PathVariable String key, HttpServletRequest request, Model model) {
        try {
            return "redirect:" + joining.confirm(new JoiningKey(key));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return confirmation(key, request, model);
        }
    }

    private String page(JoinForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "profiles",
                Arrays.stream(Profile.values())
                        .filter(profile -> profile != Profile.VISITOR)
                        .toList());
        model.addAttribute(
                "consents",
                Arrays.stream(ConsentKind.values())
                        .filter(kind -> !kind.isAssumed())
                        .toList());
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/join";
    }
}

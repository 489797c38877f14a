package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.Orders;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends e-mails about one matter for whoever has the secret address: no account is needed. */
@Controller
class WithdrawalPages {

    private static final String ACTOR = "consent-link";

    private final WithdrawalLinks links;
    private final Orders orders;
    private final StoredConsents consents;
    private final MemberDirectory directory;
    private final Ids ids;

    WithdrawalPages(WithdrawalLinks links, Orders orders, StoredConsents consents, MemberDirectory directory, Ids ids) {
        this.links = links;
        this.orders = orders;
        this.consents = consents;
        this.directory = directory;
        this.ids = ids;
    }

    /** Only shows a button: mail programs follow links, and must not end what nobody wanted to end. */
    @GetMapping("/consents/{member}/{kind}/{key}")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String ask(
            @PathVariable MemberId member,
            @PathVariable ConsentKind kind,
            @PathVariable String key,
            HttpServletRequest request,
            Model model) {
        request.getSession();
        requireOpens(member, kind, key);
        model.addAttribute("kind", kind);
        model.addAttribute("given", consents.of(member).stream().anyMatch(one -> one.consent() == kind && one.given()));
        return "membership/consent-link";
    }

    @PostMapping("/consents/{member}/{kind}/{key}")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String withdraw(
            @PathVariable MemberId member, @PathVariable ConsentKind kind, @PathVariable String key, Model model) {
        requireOpens(member, kind, key);
        MemberId stays = directory.identity(member).stays();
        orders.send(new WithdrawConsent(stays, kind, ConsentMeans.SECRET_LINK), ACTOR, ids.next());
        model.addAttribute("kind", kind);
        model.addAttribute("given", false);
        return "membership/consent-link";
    }

    private void requireOpens(MemberId member, ConsentKind kind, String key) {
        if (!links.opens(member, kind, key)) {
            throw new Refused(ConsentRule.CONSENT_LINK_OPENS_NOTHING, null);
        }
    }
}

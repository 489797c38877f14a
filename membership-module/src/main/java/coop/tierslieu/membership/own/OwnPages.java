package coop.tierslieu.membership.own;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.consents.GiveConsent;
import coop.tierslieu.membership.consents.WithdrawConsent;
import coop.tierslieu.membership.joining.JoiningKey;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.members.MemberSections;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.reducedtariff.RequestReducedTariff;
import coop.tierslieu.membership.registering.ChangeProfile;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /me}: a member's own page. */
@Controller
class OwnPages {

    /** What the form of one's own details holds. */
    record OwnForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Language language) {

        static OwnForm of(ContactDetails details) {
            return new OwnForm(details.name(), details.email(), details.phone(), details.language());
        }

        ContactDetails toDetails() {
            ContactDetails written = ContactDetails.of(name, email, phone);
            return new ContactDetails(
                    written.name(), written.email(), written.phone(), language == null ? Language.FRENCH : language);
        }
    }

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final MemberSections sections;
    private final OwnDetails details;
    private final Ids ids;

    OwnPages(CommandGateway commands, MemberDirectory directory, MemberSections sections, OwnDetails details, Ids ids) {
        this.commands = commands;
        this.directory = directory;
        this.sections = sections;
        this.details = details;
        this.ids = ids;
    }

    @GetMapping("/me")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String me(Actor actor, Model model) {
        MemberId member = memberOf(actor);
        model.addAttribute("view", directory.seenBy(actor, member));
        model.addAttribute("sections", sections.of(member, true));
        model.addAttribute(
                "profiles",
                Arrays.stream(Profile.values())
                        .filter(profile -> profile != Profile.VISITOR)
                        .toList());
        model.addAttribute("proofs", ProofKind.values());
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/me";
    }

    @PostMapping("/me/consents")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String say(@RequestParam ConsentKind consent, @RequestParam boolean given, Actor actor, RedirectAttributes next) {
        MemberId member = memberOf(actor);
        commands.sendAndWait(
                given
                        ? new GiveConsent(member, consent, ConsentMeans.OWN_PAGE)
                        : new WithdrawConsent(member, consent, ConsentMeans.OWN_PAGE));
        next.addFlashAttribute("done", given ? "membership.done.consent-given" : "membership.done.consent-withdrawn");
        return "redirect:/me";
    }

    @PostMapping("/me/profile")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String changeProfile(@RequestParam Profile profile, Actor actor, Model model, RedirectAttributes next) {
        return done(
                () -> commands.sendAndWait(new ChangeProfile(memberOf(actor), profile)),
                "membership.done.profile-changed",
                actor,
                model,
                next);
    }

    @PostMapping("/me/reduced-tariff")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String requestReducedTariff(@RequestParam ProofKind proof, Actor actor, Model model, RedirectAttributes next) {
        return done(
                () -> commands.sendAndWait(new RequestReducedTariff(memberOf(actor), proof)),
                "membership.done.requested",
                actor,
                model,
                next);
    }

    @GetMapping("/me/details")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String form(Actor actor, Model model) {
        return page(OwnForm.of(details.of(memberOf(actor))), model);
    }

    @PostMapping("/me/details")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String correct(@ModelAttribute("form") OwnForm form, Actor actor, Model model, RedirectAttributes next) {
        try {
            boolean waits = details.correct(memberOf(actor), form.toDetails());
            next.addFlashAttribute("done", waits ? "membership.done.address-asked" : "membership.done.corrected");
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(form, model);
        }
        return "redirect:/me";
    }

    /** Only shows a button: mail programs follow links, and must not use this one up. */
    @GetMapping("/me/address/{key}")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String confirmation(@PathVariable String key, HttpServletRequest request, Model model) {
        request.getSession();
        model.addAttribute("open", details.isOpen(new JoiningKey(key)));
        return "membership/address-confirm";
    }

    @PostMapping("/me/address/{key}")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String confirm(@PathVariable String key, HttpServletRequest request, Model model) {
        try {
            details.confirm(new JoiningKey(key));
            model.addAttribute("confirmed", true);
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
        }
        return confirmation(key, request, model);
    }

    private String done(Runnable command, String what, Actor actor, Model model, RedirectAttributes next) {
        try {
            command.run();
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return me(actor, model);
        }
        next.addFlashAttribute("done", what);
        return "redirect:/me";
    }

    private static String page(OwnForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("languages", Language.values());
        return "membership/my-details";
    }

    /** Who has an account that is no member's has no page of their own. */
    private static MemberId memberOf(Actor actor) {
        String member = actor.member();
        if (member == null) {
            throw new Refused(MembershipRule.MEMBER_UNKNOWN, "member", actor.id());
        }
        return new MemberId(member);
    }
}

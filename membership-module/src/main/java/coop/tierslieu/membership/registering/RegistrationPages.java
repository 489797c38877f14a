package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
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

@Controller
class RegistrationPages {

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final Ids ids;

    RegistrationPages(CommandGateway commands, MemberDirectory directory, Ids ids) {
        this.commands = commands;
        this.directory = directory;
        this.ids = ids;
    }

    @GetMapping("/members/new")
    @AllowedTo(Role.HOST)
    String form(@RequestParam(required = false) @Nullable String then, Model model) {
        return page(RegisterRequest.BLANK, then, model);
    }

    /** @param then the page that sent the host here, and is told of the new member; their own page otherwise */
    @PostMapping("/members/new")
    @AllowedTo(Role.HOST)
    String register(
            @ModelAttribute("form") RegisterRequest form,
            @RequestParam(required = false) @Nullable String then,
            Model model,
            RedirectAttributes redirect) {
        MemberId member = new MemberId(ids.next());
        try {
            commands.sendAndWait(form.toCommand(member));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(form, then, model);
        }
        if (isOfThisProgram(then)) {
            redirect.addAttribute("member", member.value());
            return "redirect:" + then;
        }
        redirect.addFlashAttribute("done", "membership.done.registered");
        return "redirect:/members/" + member;
    }

    @PostMapping("/members/{member}/customer-class")
    @AllowedTo(Role.HOST)
    String changeClass(
            @PathVariable MemberId member, @ModelAttribute CustomerClassRequest form, RedirectAttributes redirect) {
        return done(member, form.toCommand(member), "membership.done.class-changed", redirect);
    }

    @PostMapping("/members/{member}/profile")
    @AllowedTo(Role.HOST)
    String changeProfile(
            @PathVariable MemberId member, @ModelAttribute ProfileRequest form, RedirectAttributes redirect) {
        return done(member, form.toCommand(member), "membership.done.profile-changed", redirect);
    }

    @PostMapping("/members/{member}/archiving")
    @AllowedTo(Role.HOST)
    String archive(@PathVariable MemberId member, RedirectAttributes redirect) {
        return done(member, new ArchiveMember(member), "membership.done.archived", redirect);
    }

    @PostMapping("/members/{member}/reinstatement")
    @AllowedTo(Role.HOST)
    String reinstate(@PathVariable MemberId member, RedirectAttributes redirect) {
        return done(member, new ReinstateMember(member), "membership.done.reinstated", redirect);
    }

    /** What is refused is said on the file, where it was asked. */
    private String done(MemberId member, Object command, String what, RedirectAttributes redirect) {
        directory.requireKnown(member);
        try {
            commands.sendAndWait(command);
            redirect.addFlashAttribute("done", what);
        } catch (Refused refused) {
            redirect.addFlashAttribute("refused", refused);
        }
        return "redirect:/members/" + member;
    }

    /** A plain path, and never an address elsewhere. */
    private static boolean isOfThisProgram(@Nullable String then) {
        return then != null && then.matches("(/[a-z-]+)+");
    }

    private String page(RegisterRequest form, @Nullable String then, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("then", isOfThisProgram(then) ? then : null);
        model.addAttribute("kinds", MemberKind.values());
        model.addAttribute("profiles", Profile.values());
        model.addAttribute("classes", CustomerClass.values());
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/new";
    }
}

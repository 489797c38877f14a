package coop.tierslieu.membership.cooperative.admitting;

import coop.tierslieu.membership.cooperative.ApplyForMembership;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.Typed;
import coop.tierslieu.membership.cooperative.constitution.Constitutions;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for future cooperators: members for themselves, the host for a member, anyone without an account. */
@Controller
@RequestMapping("/cooperative/apply")
@AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
class ApplyPages {

    private static final String MEMBER = "member";

    private final CommandGateway commands;
    private final Newcomers newcomers;
    private final ReceivedApplications applications;
    private final Constitutions constitutions;
    private final MemberDirectory directory;
    private final Wishes wishes;
    private final Ids ids;
    private final Clock clock;

    ApplyPages(
            CommandGateway commands,
            Newcomers newcomers,
            ReceivedApplications applications,
            Constitutions constitutions,
            MemberDirectory directory,
            Wishes wishes,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.newcomers = newcomers;
        this.applications = applications;
        this.constitutions = constitutions;
        this.directory = directory;
        this.wishes = wishes;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam Map<String, String> fields, Actor actor, Model model) {
        return page(new Typed(fields), actor, model);
    }

    @PostMapping
    String apply(
            @RequestParam Map<String, String> fields,
            Actor actor,
            Locale language,
            Model model,
            RedirectAttributes next) {
        Typed typed = new Typed(fields);
        try {
            String wish = Wishes.checked(typed.get("wish"));
            ApplicationId application = new ApplicationId(ids.next());
            if (actor.role() == Role.PUBLIC) {
                newcomers.apply(
                        wish(typed, application, new MemberId(ids.next())), details(typed, language), ids.next());
            } else {
                ApplyForMembership command = wish(typed, application, applicant(typed, actor));
                directory.seenBy(actor, command.member());
                commands.sendAndWait(command);
            }
            wishes.keep(application, wish);
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(typed, actor, model);
        }
        next.addFlashAttribute("done", "cooperative.done.applied");
        return actor.role() == Role.HOST ? "redirect:/cooperative/applications" : "redirect:/cooperative/apply";
    }

    private static ApplyForMembership wish(Typed typed, ApplicationId application, MemberId member) {
        return new ApplyForMembership(
                Cooperative.ID,
                application,
                member,
                typed.choice("category", CooperatorCategory.class),
                typed.number("shares"));
    }

    private static MemberId applicant(Typed typed, Actor actor) {
        return actor.role() == Role.HOST || actor.member() == null
                ? typed.id(MEMBER, MemberId::new)
                : new MemberId(actor.member());
    }

    private static ContactDetails details(Typed typed, Locale language) {
        return new ContactDetails(
                typed.get("name"),
                typed.get("email"),
                null,
                language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.ENGLISH : Language.FRENCH);
    }

    private String page(Typed typed, Actor actor, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "inForce", constitutions.inForceOn(LocalDate.now(clock)).orElse(null));
        model.addAttribute("anonymous", actor.role() == Role.PUBLIC);
        model.addAttribute("host", actor.role() == Role.HOST);
        if (actor.member() != null) {
            model.addAttribute(
                    "latest",
                    applications.latestOf(new MemberId(actor.member())).orElse(null));
        }
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/cooperative/apply";
    }
}

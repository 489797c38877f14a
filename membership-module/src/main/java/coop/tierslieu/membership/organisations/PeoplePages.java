package coop.tierslieu.membership.organisations;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.joining.Application;
import coop.tierslieu.membership.joining.Joining;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
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

/** The people of an organisation, for the host and for its contacts. */
@Controller
class PeoplePages {

    /** Somebody who is to get a letter with a link; nobody learns here whether they are known. */
    record InvitationForm(
            @Nullable String name,
            @Nullable String email,
            @Nullable Profile profile,
            @Nullable Set<OrganisationRight> rights) {

        static final InvitationForm BLANK = new InvitationForm(null, null, null, Set.of(OrganisationRight.BOOK));

        Application to(MemberId organisation, Language language) {
            ContactDetails written = ContactDetails.of(name, email, null);
            return new Application(
                    new ContactDetails(written.name(), written.email(), null, language),
                    required(profile, "profile"),
                    Set.of(),
                    organisation,
                    rights == null ? Set.of() : Set.copyOf(rights));
        }
    }

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final Organisations organisations;
    private final Joining joining;
    private final Ids ids;

    PeoplePages(
            CommandGateway commands, MemberDirectory directory, Organisations organisations, Joining joining, Ids ids) {
        this.commands = commands;
        this.directory = directory;
        this.organisations = organisations;
        this.joining = joining;
        this.ids = ids;
    }

    @GetMapping("/members/{member}/people")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String people(@PathVariable MemberId member, Actor actor, Model model) {
        organisations.requireMayManage(actor, member);
        if (directory.kind(member) != MemberKind.ORGANISATION) {
            throw new Refused(OrganisationRule.NOT_AN_ORGANISATION, "member", member);
        }
        model.addAttribute("organisation", member.value());
        model.addAttribute("name", directory.nameOf(member));
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("people", organisations.peopleOf(member));
        model.addAttribute("rights", OrganisationRight.values());
        model.addAttribute(
                "profiles",
                Arrays.stream(Profile.values())
                        .filter(profile -> profile != Profile.VISITOR)
                        .toList());
        model.addAttribute("idempotencyKey", ids.next());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", InvitationForm.BLANK);
        }
        return "membership/people";
    }

    @PostMapping("/members/{member}/people/invitation")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String invite(
            @PathVariable MemberId member,
            @ModelAttribute("form") InvitationForm form,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        organisations.requireMayManage(actor, member);
        return done(
                () -> {
                    String path = joining.invite(form.to(member, directory.languageOf(member)));
                    if (actor.role() == Role.HOST) {
                        next.addFlashAttribute("link", path);
                    }
                    return "membership.done.invited";
                },
                member,
                actor,
                model,
                next);
    }

    @PostMapping("/members/{member}/people")
    @AllowedTo(Role.HOST)
    String add(
            @PathVariable MemberId member,
            @RequestParam MemberId person,
            @RequestParam(required = false) @Nullable Set<OrganisationRight> rights,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        return done(
                () -> send(new PersonRequest(person, rights).toCommand(member), "membership.done.person-added"),
                member,
                actor,
                model,
                next);
    }

    @PostMapping("/members/{member}/people/{person}/rights")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String change(
            @PathVariable MemberId member,
            @PathVariable MemberId person,
            @RequestParam(required = false) @Nullable Set<OrganisationRight> rights,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        return done(
                () -> send(
                        new ChangePersonRights(member, person, new PersonRequest(person, rights).granted()),
                        "membership.done.rights-changed"),
                member,
                actor,
                model,
                next);
    }

    @PostMapping("/members/{member}/people/{person}/leaving")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String remove(
            @PathVariable MemberId member,
            @PathVariable MemberId person,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        return done(
                () -> send(new RemovePerson(member, person), "membership.done.person-removed"),
                member,
                actor,
                model,
                next);
    }

    @PostMapping("/members/{member}/people/{person}/payer")
    @AllowedTo(Role.HOST)
    String payer(
            @PathVariable MemberId member,
            @PathVariable MemberId person,
            @RequestParam boolean pays,
            Actor actor,
            Model model,
            RedirectAttributes next) {
        return done(
                () -> send(pays ? new NamePayer(person, member) : new ReleasePayer(person), "membership.done.payer"),
                member,
                actor,
                model,
                next);
    }

    private String send(Object command, String done) {
        commands.sendAndWait(command);
        return done;
    }

    private String done(
            Supplier<String> act, MemberId organisation, Actor actor, Model model, RedirectAttributes next) {
        try {
            next.addFlashAttribute("done", act.get());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return people(organisation, actor, model);
        }
        return "redirect:/members/" + organisation + "/people";
    }
}

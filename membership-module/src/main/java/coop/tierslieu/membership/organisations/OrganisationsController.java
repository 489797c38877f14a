package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.members.MemberView;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrganisationsController {

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final Organisations organisations;

    OrganisationsController(CommandGateway commands, MemberDirectory directory, Organisations organisations) {
        this.commands = commands;
        this.directory = directory;
        this.organisations = organisations;
    }

    @GetMapping("/api/members/{member}/people")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    List<Belonging> people(@PathVariable MemberId member, Actor actor) {
        organisations.requireMayManage(actor, member);
        directory.requireKnown(member);
        return organisations.peopleOf(member);
    }

    @PostMapping("/api/members/{member}/people")
    @AllowedTo(Role.HOST)
    List<Belonging> add(@PathVariable MemberId member, @RequestBody PersonRequest request) {
        directory.requireKnown(member);
        commands.sendAndWait(request.toCommand(member));
        return organisations.peopleOf(member);
    }

    @PutMapping("/api/members/{member}/people/{person}")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    List<Belonging> change(
            @PathVariable MemberId member,
            @PathVariable MemberId person,
            @RequestBody PersonRequest request,
            Actor actor) {
        organisations.requireMayManage(actor, member);
        directory.requireKnown(member);
        commands.sendAndWait(new ChangePersonRights(member, person, request.granted()));
        return organisations.peopleOf(member);
    }

    @DeleteMapping("/api/members/{member}/people/{person}")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    void remove(@PathVariable MemberId member, @PathVariable MemberId person) {
        directory.requireKnown(member);
        commands.sendAndWait(new RemovePerson(member, person));
    }

    @PostMapping("/api/members/{member}/payer")
    @AllowedTo(Role.HOST)
    MemberView namePayer(@PathVariable MemberId member, @RequestBody PayerRequest request, Actor actor) {
        directory.requireKnown(member);
        commands.sendAndWait(request.toCommand(member));
        return directory.seenBy(actor, member);
    }

    @DeleteMapping("/api/members/{member}/payer")
    @AllowedTo(Role.HOST)
    MemberView releasePayer(@PathVariable MemberId member, Actor actor) {
        directory.requireKnown(member);
        commands.sendAndWait(new ReleasePayer(member));
        return directory.seenBy(actor, member);
    }
}

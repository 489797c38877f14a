package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.members.MemberView;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import java.net.URI;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegistrationController {

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final Ids ids;

    RegistrationController(CommandGateway commands, MemberDirectory directory, Ids ids) {
        this.commands = commands;
        this.directory = directory;
        this.ids = ids;
    }

    @PostMapping("/api/members")
    @AllowedTo(Role.HOST)
    ResponseEntity<MemberView> register(@RequestBody RegisterRequest request, Actor actor) {
        MemberId member = new MemberId(ids.next());
        commands.sendAndWait(request.toCommand(member));
        return ResponseEntity.created(URI.create("/api/members/" + member)).body(directory.seenBy(actor, member));
    }

    @PostMapping("/api/members/{member}/customer-class")
    @AllowedTo(Role.HOST)
    MemberView changeClass(@PathVariable MemberId member, @RequestBody CustomerClassRequest request, Actor actor) {
        directory.requireKnown(member);
        commands.sendAndWait(request.toCommand(member));
        return directory.seenBy(actor, member);
    }

    @PostMapping("/api/members/{member}/profile")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    MemberView changeProfile(@PathVariable MemberId member, @RequestBody ProfileRequest request, Actor actor) {
        directory.requireOwn(actor, member);
        commands.sendAndWait(request.toCommand(member));
        return directory.seenBy(actor, member);
    }

    @PostMapping("/api/members/{member}/archiving")
    @AllowedTo(Role.HOST)
    MemberView archive(@PathVariable MemberId member, Actor actor) {
        directory.requireKnown(member);
        commands.sendAndWait(new ArchiveMember(member));
        return directory.seenBy(actor, member);
    }

    @PostMapping("/api/members/{member}/reinstatement")
    @AllowedTo(Role.HOST)
    MemberView reinstate(@PathVariable MemberId member, Actor actor) {
        directory.requireKnown(member);
        commands.sendAndWait(new ReinstateMember(member));
        return directory.seenBy(actor, member);
    }
}

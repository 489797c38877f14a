package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsentsController {

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final StoredConsents consents;

    ConsentsController(CommandGateway commands, MemberDirectory directory, StoredConsents consents) {
        this.commands = commands;
        this.directory = directory;
        this.consents = consents;
    }

    @GetMapping("/api/members/{member}/consents")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    List<ConsentView> of(@PathVariable MemberId member, Actor actor) {
        directory.requireOwn(actor, member);
        return consents.of(member);
    }

    @PostMapping("/api/members/{member}/consents")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    List<ConsentView> say(@PathVariable MemberId member, @RequestBody ConsentRequest request, Actor actor) {
        directory.requireOwn(actor, member);
        commands.sendAndWait(request.toCommand(member, actor));
        return consents.of(member);
    }
}

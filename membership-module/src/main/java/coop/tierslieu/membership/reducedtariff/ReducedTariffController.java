package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.members.MemberView;
import coop.tierslieu.membership.members.OpenRequest;
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
class ReducedTariffController {

    private final CommandGateway commands;
    private final MemberDirectory directory;

    ReducedTariffController(CommandGateway commands, MemberDirectory directory) {
        this.commands = commands;
        this.directory = directory;
    }

    @PostMapping("/api/members/{member}/reduced-tariff")
    @AllowedTo(Role.HOST)
    MemberView decide(@PathVariable MemberId member, @RequestBody DecisionRequest request, Actor actor) {
        directory.requireKnown(member);
        commands.sendAndWait(request.toCommand(member));
        return directory.seenBy(actor, member);
    }

    @PostMapping("/api/members/{member}/reduced-tariff-request")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    MemberView request(@PathVariable MemberId member, @RequestBody ProofRequest request, Actor actor) {
        directory.requireOwn(actor, member);
        commands.sendAndWait(request.toCommand(member));
        return directory.seenBy(actor, member);
    }

    /** Who waits for a decision, the one who has waited longest first. */
    @GetMapping("/api/reduced-tariff-requests")
    @AllowedTo(Role.HOST)
    List<OpenRequest> open() {
        return directory.openRequests();
    }
}

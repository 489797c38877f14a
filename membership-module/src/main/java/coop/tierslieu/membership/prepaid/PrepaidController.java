package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PrepaidController {

    private final CommandGateway commands;
    private final MemberDirectory directory;
    private final PrepaidAccounts accounts;
    private final Ids ids;

    PrepaidController(CommandGateway commands, MemberDirectory directory, PrepaidAccounts accounts, Ids ids) {
        this.commands = commands;
        this.directory = directory;
        this.accounts = accounts;
        this.ids = ids;
    }

    /** Passes and allowances with their history; what expires first comes first. */
    @GetMapping("/api/members/{member}/prepaid")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    List<PrepaidView> get(@PathVariable MemberId member, Actor actor) {
        directory.seenBy(actor, member);
        return accounts.of(member.value());
    }

    @PostMapping("/api/members/{member}/passes")
    @AllowedTo(Role.HOST)
    @ResponseStatus(HttpStatus.CREATED)
    PrepaidView sell(@PathVariable MemberId member, @RequestBody SellPassRequest request) {
        directory.requireKnown(member);
        PassId pass = new PassId(ids.next());
        commands.sendAndWait(request.toCommand(pass, member));
        return accounts.get(member, pass);
    }

    @PostMapping("/api/members/{member}/allowances")
    @AllowedTo(Role.HOST)
    @ResponseStatus(HttpStatus.CREATED)
    PrepaidView grant(@PathVariable MemberId member, @RequestBody GrantAllowanceRequest request) {
        directory.requireKnown(member);
        AllowanceId allowance = new AllowanceId(ids.next());
        commands.sendAndWait(request.toCommand(allowance, member));
        return accounts.get(member, allowance);
    }
}

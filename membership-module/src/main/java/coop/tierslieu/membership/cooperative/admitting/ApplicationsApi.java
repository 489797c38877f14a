package coop.tierslieu.membership.cooperative.admitting;

import coop.tierslieu.membership.cooperative.ApplyForMembership;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.ApplicationId;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cooperative/applications")
class ApplicationsApi {

    private final CommandGateway commands;
    private final ReceivedApplications applications;
    private final MemberDirectory directory;
    private final Wishes wishes;
    private final Ids ids;

    ApplicationsApi(
            CommandGateway commands,
            ReceivedApplications applications,
            MemberDirectory directory,
            Wishes wishes,
            Ids ids) {
        this.commands = commands;
        this.applications = applications;
        this.directory = directory;
        this.wishes = wishes;
        this.ids = ids;
    }

    /** Those that wait first. */
    @GetMapping
    @AllowedTo(Role.HOST)
    List<ApplicationView> all() {
        return applications.all();
    }

    /** The host for a member, a member for themselves. */
    @PostMapping
    @AllowedTo({Role.HOST, Role.MEMBER, Role.COOPERATOR})
    @ResponseStatus(HttpStatus.CREATED)
    ApplicationView apply(@RequestBody ApplicationRequest request, Actor actor) {
        String wish = Wishes.checked(request.wish());
        ApplyForMembership command = request.toCommand(new ApplicationId(ids.next()));
        directory.seenBy(actor, command.member());
        commands.sendAndWait(command);
        wishes.keep(command.application(), wish);
        return applications.get(command.application());
    }

    @PostMapping("/{application}/admission")
    @AllowedTo(Role.HOST)
    ApplicationView admit(@PathVariable ApplicationId application, @RequestBody DecisionRequest decision) {
        commands.sendAndWait(decision.admission(application));
        return applications.get(application);
    }

    @PostMapping("/{application}/refusal")
    @AllowedTo(Role.HOST)
    ApplicationView refuse(@PathVariable ApplicationId application, @RequestBody DecisionRequest decision) {
        commands.sendAndWait(decision.refusal(application));
        return applications.get(application);
    }
}

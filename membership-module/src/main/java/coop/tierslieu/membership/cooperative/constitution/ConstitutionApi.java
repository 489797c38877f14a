package coop.tierslieu.membership.cooperative.constitution;

import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cooperative/constitutions")
class ConstitutionApi {

    private final CommandGateway commands;
    private final Constitutions constitutions;

    ConstitutionApi(CommandGateway commands, Constitutions constitutions) {
        this.commands = commands;
        this.constitutions = constitutions;
    }

    /** Latest first. */
    @GetMapping
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    List<ConstitutionAdopted> all() {
        return constitutions.all();
    }

    @PostMapping
    @AllowedTo(Role.HOST)
    @ResponseStatus(HttpStatus.CREATED)
    ConstitutionAdopted adopt(@RequestBody ConstitutionRequest request) {
        commands.sendAndWait(request.toCommand());
        return constitutions.all().get(0);
    }
}

package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/plans}. */
@RestController
class PlansController {

    private final AdoptedPlans plans;
    private final CommandGateway commands;
    private final Clock clock;

    PlansController(AdoptedPlans plans, CommandGateway commands, Clock clock) {
        this.plans = plans;
        this.commands = commands;
        this.clock = clock;
    }

    /** Every catalogue, the one that takes effect last first. */
    @GetMapping("/api/plans")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER, Role.PUBLIC})
    List<PlansView> all() {
        String inForce =
                plans.inForceOn(LocalDate.now(clock)).map(PlansAdopted::version).orElse("");
        return plans.all().stream()
                .map(one -> PlansView.of(one, one.version().equals(inForce)))
                .toList();
    }

    @PostMapping("/api/plans")
    @AllowedTo(Role.HOST)
    @ResponseStatus(HttpStatus.CREATED)
    PlansView adopt(@RequestBody AdoptPlansRequest request) {
        AdoptPlans command = request.toCommand();
        commands.sendAndWait(command);
        return all().stream()
                .filter(one -> one.version().equals(command.version()))
                .findFirst()
                .orElseThrow();
    }
}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.plans.Plans;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/subscriptions}, and those of a member. */
@RestController
class SubscriptionsController {

    private final CommandGateway commands;
    private final Subscriptions subscriptions;
    private final MemberDirectory directory;
    private final Plans plans;
    private final Ids ids;
    private final Clock clock;

    SubscriptionsController(
            CommandGateway commands,
            Subscriptions subscriptions,
            MemberDirectory directory,
            Plans plans,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.subscriptions = subscriptions;
        this.directory = directory;
        this.plans = plans;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that are not over. */
    @GetMapping("/api/subscriptions")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    List<SubscriptionView> current() {
        return subscriptions.current();
    }

    @GetMapping("/api/members/{member}/subscriptions")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    List<SubscriptionView> ofMember(@PathVariable MemberId member, Actor actor) {
        directory.seenBy(actor, member);
        return subscriptions.of(member.value());
    }

    @PostMapping("/api/members/{member}/subscriptions")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    ResponseEntity<SubscriptionView> subscribe(
            @PathVariable MemberId member, @RequestBody SubscribeRequest request, Actor actor) {
        directory.seenBy(actor, member);
        SubscriptionId id = new SubscriptionId(ids.next());
        commands.sendAndWait(request.toCommand(id, member, LocalDate.now(clock)));
        return ResponseEntity.created(URI.create("/api/subscriptions/" + id)).body(subscriptions.seenBy(actor, id));
    }

    @GetMapping("/api/subscriptions/{id}")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    SubscriptionView one(@PathVariable SubscriptionId id, Actor actor) {
        return subscriptions.seenBy(actor, id);
    }

    @PostMapping("/api/subscriptions/{id}/terms/{term}/payment")
    @AllowedTo(Role.HOST)
    SubscriptionView pay(@PathVariable SubscriptionId id, @PathVariable int term, Actor actor) {
        subscriptions.seenBy(actor, id);
        return decided(id, new RecordTermPayment(id, term), actor);
    }

    @PostMapping("/api/subscriptions/{id}/suspension")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    SubscriptionView suspend(@PathVariable SubscriptionId id, @RequestBody SuspendRequest request, Actor actor) {
        return decided(id, request.toCommand(subscriptions.seenBy(actor, id)), actor);
    }

    @PostMapping("/api/subscriptions/{id}/resumption")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    SubscriptionView resume(@PathVariable SubscriptionId id, Actor actor) {
        return decided(
                id, new ResumeSubscription(id, subscriptions.seenBy(actor, id).memberId()), actor);
    }

    /** What the change would give back and charge today; nothing happens. */
    @GetMapping("/api/subscriptions/{id}/plan-change")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    PlanChangePreview preview(
            @PathVariable SubscriptionId id, @RequestParam String plan, @RequestParam Cycle cycle, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return PlanChangePreview.of(
                subscriptions.seenBy(actor, id), plans.agreed(Wanted.plan(plan), cycle, today), today);
    }

    @PostMapping("/api/subscriptions/{id}/plan-change")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    SubscriptionView change(@PathVariable SubscriptionId id, @RequestBody ChangePlanRequest request, Actor actor) {
        return decided(id, request.toCommand(subscriptions.seenBy(actor, id)), actor);
    }

    @PostMapping("/api/subscriptions/{id}/cancellation")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    SubscriptionView cancel(@PathVariable SubscriptionId id, @RequestBody CancelRequest request, Actor actor) {
        return decided(id, request.toCommand(subscriptions.seenBy(actor, id)), actor);
    }

    private SubscriptionView decided(SubscriptionId id, Object command, Actor actor) {
        commands.sendAndWait(command);
        return subscriptions.seenBy(actor, id);
    }
}

package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/place-waiting}. What is offered is taken by subscribing to it. */
@RestController
class PlaceWaitingController {

    private final PlaceWaitings waitings;
    private final MemberDirectory directory;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    PlaceWaitingController(
            PlaceWaitings waitings, MemberDirectory directory, CommandGateway commands, Ids ids, Clock clock) {
        this.waitings = waitings;
        this.directory = directory;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everyone who waits, in their order. */
    @GetMapping("/api/place-waiting")
    @AllowedTo(Role.HOST)
    List<WaitingView> open() {
        return waitings.open();
    }

    @GetMapping("/api/members/{member}/place-waiting")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    List<WaitingView> ofMember(@PathVariable MemberId member, Actor actor) {
        directory.seenBy(actor, member);
        return waitings.of(member.value());
    }

    @PostMapping("/api/members/{member}/place-waiting")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @ResponseStatus(HttpStatus.CREATED)
    WaitingView join(@PathVariable MemberId member, @RequestBody JoinQueueRequest request, Actor actor) {
        directory.seenBy(actor, member);
        WaitingId id = new WaitingId(ids.next());
        commands.sendAndWait(request.toCommand(id, member, LocalDate.now(clock)));
        return waitings.seenBy(actor, id);
    }

    @DeleteMapping("/api/place-waiting/{id}")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    WaitingView leave(@PathVariable WaitingId id, Actor actor) {
        WaitingView view = waitings.seenBy(actor, id);
        commands.sendAndWait(
                new LeavePlaceQueue(PlaceQueue.idOf(view.kind()), view.kind(), id, new MemberId(view.member())));
        return waitings.seenBy(actor, id);
    }
}

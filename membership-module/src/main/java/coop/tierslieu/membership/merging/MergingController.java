package coop.tierslieu.membership.merging;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.members.MemberView;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MergingController {

    record MergeRequest(@Nullable MemberId into) {}

    private final CommandGateway commands;
    private final MemberDirectory directory;

    MergingController(CommandGateway commands, MemberDirectory directory) {
        this.commands = commands;
        this.directory = directory;
    }

    /** @return the one that stays */
    @PostMapping("/api/members/{member}/merging")
    @AllowedTo(Role.HOST)
    MemberView merge(@PathVariable MemberId member, @RequestBody MergeRequest request, Actor actor) {
        directory.requireKnown(member);
        MemberId into = required(request.into(), "into");
        commands.sendAndWait(new MergeMember(member, into));
        return directory.seenBy(actor, into);
    }
}

package coop.tierslieu.membership.joining;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvitationController {

    /** @param path of this program; whoever opens it becomes the member's sign-in, so hand it to nobody else */
    record InvitationView(String path) {}

    private final Joining joining;
    private final MemberDirectory directory;

    InvitationController(Joining joining, MemberDirectory directory) {
        this.joining = joining;
        this.directory = directory;
    }

    /** Writes to the member with a link that lets them sign in, and answers the same link. */
    @PostMapping("/api/members/{member}/invitation")
    @AllowedTo(Role.HOST)
    InvitationView invite(@PathVariable MemberId member) {
        directory.requireKnown(member);
        return new InvitationView(joining.invite(directory.identity(member).stays()));
    }
}

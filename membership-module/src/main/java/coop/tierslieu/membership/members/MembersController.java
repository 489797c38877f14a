package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MembersController {

    private static final int AT_MOST = 200;

    private final MemberDirectory directory;

    MembersController(MemberDirectory directory) {
        this.directory = directory;
    }

    /** The first 200 by name. */
    @GetMapping("/api/members")
    @AllowedTo(Role.HOST)
    List<MemberSummaryView> search(@RequestParam(defaultValue = "") String text) {
        return directory.search(text, AT_MOST);
    }

    @GetMapping("/api/members/{member}")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    MemberView get(@PathVariable MemberId member, Actor actor) {
        return directory.seenBy(actor, member);
    }
}

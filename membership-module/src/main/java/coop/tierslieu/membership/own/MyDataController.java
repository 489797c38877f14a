package coop.tierslieu.membership.own;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MyDataController {

    private final MyData data;
    private final MemberDirectory directory;

    MyDataController(MyData data, MemberDirectory directory) {
        this.data = data;
        this.directory = directory;
    }

    /** Everything the vault holds of a member, to take along. */
    @GetMapping("/api/members/{member}/data")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    ResponseEntity<MyData.Export> export(@PathVariable MemberId member, Actor actor) {
        directory.requireOwn(actor, member);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + member + ".json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(data.of(member, actor));
    }
}

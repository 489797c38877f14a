package coop.tierslieu.post;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/notices}. */
@RestController
class NoticesApi {

    private final SentNotices sent;
    private final NoticeSender sender;

    NoticesApi(SentNotices sent, NoticeSender sender) {
        this.sent = sent;
        this.sender = sender;
    }

    /**
     * The latest first.
     *
     * @param before the id of the last one of the page before
     * @param limit how many at most, up to 200
     */
    @AllowedTo(Role.HOST)
    @GetMapping("/api/notices")
    List<NoticeView> notices(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String member,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit) {
        RequestField most = new RequestField("limit", limit);
        return sent
                .latest(
                        new OutboxFilter(state, member, before),
                        most.isBlank() ? SentNotices.AT_MOST : most.number(1, SentNotices.AT_MOST))
                .stream()
                .map(NoticeView::of)
                .toList();
    }

    /** @throws Refused NOTICE_UNKNOWN */
    @AllowedTo(Role.HOST)
    @GetMapping("/api/notices/{id}")
    NoticeView notice(@PathVariable String id) {
        return sent.find(id).map(NoticeView::of).orElseThrow(() -> new Refused(NoticeRule.NOTICE_UNKNOWN, "id", id));
    }

    /** Sends it, or sends it again, whatever became of it before. */
    @AllowedTo(Role.HOST)
    @PostMapping("/api/notices/{id}/again")
    NoticeView again(@PathVariable String id, @RequestBody AgainRequest request) {
        if (request.attempts() == null) {
            throw new Refused(RequestRule.FIELD_MISSING, "attempts", "attempts");
        }
        sender.sendAgain(id, request.attempts());
        return notice(id);
    }
}

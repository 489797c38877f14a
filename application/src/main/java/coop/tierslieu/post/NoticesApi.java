package coop.tierslieu.post;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/notices}. */
@RestController
class NoticesApi {

    private final SentNotices sent;

    NoticesApi(SentNotices sent) {
        this.sent = sent;
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
}

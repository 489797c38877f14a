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

    static final int AT_MOST = 200;

    private final SentNotices sent;

    NoticesApi(SentNotices sent) {
        this.sent = sent;
    }

    /** The latest 200, of one state or of all. */
    @AllowedTo(Role.HOST)
    @GetMapping("/api/notices")
    List<NoticeView> notices(@RequestParam(required = false) @Nullable String state) {
        RequestField wanted = new RequestField("state", state);
        return sent.latest(wanted.isBlank() ? null : wanted.oneOf(SentState.class), AT_MOST).stream()
                .map(NoticeView::of)
                .toList();
    }
}

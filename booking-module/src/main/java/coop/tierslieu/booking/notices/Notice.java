package coop.tierslieu.booking.notices;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.post.DueNotice;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one member is told at once.
 *
 * @param id names what led to it, so it is the same after a replay; also the Message-ID of the mail
 * @param matters at least one, by start
 */
record Notice(String id, NoticeKind kind, MemberId member, OffsetDateTime dueAt, List<Matter> matters) {

    Notice {
        matters = List.copyOf(matters);
    }

    DueNotice asDue() {
        return new DueNotice(id, kind.name(), member, dueAt, pointlessAfter());
    }

    /** The last hour has come, the last offer has lapsed. */
    private @Nullable OffsetDateTime pointlessAfter() {
        Stream<OffsetDateTime> ends = switch (kind) {
            case REMINDER -> matters.stream().map(matter -> matter.slot().start());
            case OPTION, WAITLIST_OFFER -> matters.stream().flatMap(matter -> Stream.ofNullable(matter.until()));
            default -> Stream.empty();
        };
        return ends.max(Comparator.comparing(OffsetDateTime::toInstant)).orElse(null);
    }
}

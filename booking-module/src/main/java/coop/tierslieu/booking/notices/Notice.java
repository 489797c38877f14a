package coop.tierslieu.booking.notices;

import coop.tierslieu.membership.published.MemberId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

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

    /** Whether telling would be of no more use: the hour has come, the offer has lapsed. */
    boolean isTooLate(OffsetDateTime now) {
        return switch (kind) {
            case REMINDER ->
                matters.stream().allMatch(matter -> matter.slot().start().isBefore(now));
            case OPTION, WAITLIST_OFFER ->
                matters.stream()
                        .flatMap(matter -> Stream.ofNullable(matter.until()))
                        .allMatch(until -> until.isBefore(now));
            default -> false;
        };
    }
}

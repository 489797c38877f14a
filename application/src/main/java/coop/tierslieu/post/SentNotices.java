package coop.tierslieu.post;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.post.DueNotice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code notices.sent}. Each method is one statement and its own transaction, so that a claim stands before
 * anything is sent, and of two nodes only one has it.
 */
@Component
class SentNotices {

    /** As many as a page or an answer holds. */
    static final int AT_MOST = 200;

    private final JdbcClient jdbc;

    SentNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True for the one who is to send it now: nobody has yet, or it waited to be tried again. */
    boolean claim(DueNotice notice, OffsetDateTime now) {
        return jdbc.sql("""
                        insert into notices.sent (notice, kind, member, due_at, state, attempts, changed_at)
                        values (:notice, :kind, :member, :due, 'SENDING', 1, :now)
                        on conflict (notice) do update
                        set state = 'SENDING', attempts = sent.attempts + 1, changed_at = :now, try_at = null
                        where sent.state = 'WAITING' and sent.try_at <= :now""")
                        .param("notice", notice.id())
                        .param("kind", notice.kind())
                        .param("member", notice.member().value())
                        .param("due", notice.dueAt())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** As {@link #claim}, because the host asks, whatever became of it; false when something happened meanwhile. */
    boolean claimAgain(String notice, int attemptsSeen, OffsetDateTime now) {
        return jdbc.sql("""
                        update notices.sent
                        set state = 'SENDING', attempts = attempts + 1, changed_at = :now, try_at = null
                        where notice = :notice and attempts = :seen and state <> 'SENDING'""")
                        .param("notice", notice)
                        .param("seen", attemptsSeen)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** What was written is kept before it is sent: after a crash the host sees what may have gone out. */
    void written(Mail mail) {
        jdbc.sql("""
                        update notices.sent set address = :address, subject = :subject, body = :body
                        where notice = :notice""")
                .param("notice", mail.id())
                .param("address", mail.address())
                .param("subject", mail.subject())
                .param("body", mail.text())
                .update();
    }

    /** Ends what a claim began. */
    void settle(String notice, SentState state, @Nullable String reason, OffsetDateTime now) {
        settle(notice, state, reason, now, null);
    }

    /** Ends what a claim began, until it is tried again. */
    void postpone(String notice, @Nullable String reason, OffsetDateTime now, OffsetDateTime tryAt) {
        settle(notice, SentState.WAITING, reason, now, tryAt);
    }

    private void settle(
            String notice,
            SentState state,
            @Nullable String reason,
            OffsetDateTime now,
            @Nullable OffsetDateTime tryAt) {
        jdbc.sql("""
                        update notices.sent
                        set state = :state, reason = :reason, changed_at = :now,
                            try_at = cast(:tryAt as timestamptz)
                        where notice = :notice""")
                .param("notice", notice)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", now)
                .param("tryAt", tryAt)
                .update();
    }

    /** Whoever claimed these and has not been heard of since may have sent them, or not. */
    void doubt(OffsetDateTime claimedBefore) {
        jdbc.sql("update notices.sent set state = 'PERHAPS_SENT' where state = 'SENDING' and changed_at < :before")
                .param("before", claimedBefore)
                .update();
    }

    List<String> toTryAgain(OffsetDateTime now) {
        return jdbc.sql("select notice from notices.sent where state = 'WAITING' and try_at <= :now order by try_at")
                .param("now", now)
                .query(String.class)
                .list();
    }

    /** Those that nobody has seen to yet, in the same order. */
    List<String> unseen(List<String> notices) {
        Set<String> seen = jdbc.sql("select notice from notices.sent where notice = any(:notices)")
                .param("notices", notices.toArray(String[]::new))
                .query(String.class)
                .set();
        return notices.stream().filter(notice -> !seen.contains(notice)).toList();
    }

    /** It is not sent any more, unless somebody has seen to it meanwhile. */
    void skip(DueNotice notice, OffsetDateTime now) {
        jdbc.sql("""
                        insert into notices.sent (notice, kind, member, due_at, state, attempts, changed_at)
                        values (:notice, :kind, :member, :due, 'SKIPPED', 0, :now)
                        on conflict (notice) do nothing""")
                .param("notice", notice.id())
                .param("kind", notice.kind())
                .param("member", notice.member().value())
                .param("due", notice.dueAt())
                .param("now", now)
                .update();
    }

    void forget(OffsetDateTime changedBefore) {
        jdbc.sql("delete from notices.sent where changed_at < :before")
                .param("before", changedBefore)
                .update();
    }

    Optional<SentNotice> find(String notice) {
        return jdbc.sql("select * from notices.sent where notice = :notice")
                .param("notice", notice)
                .query((row, number) -> sent(row))
                .optional();
    }

    /**
     * The latest first. What changes while somebody reads page by page comes again at the beginning.
     *
     * @throws Refused NOTICE_UNKNOWN when the one seen before has been forgotten
     */
    List<SentNotice> latest(OutboxFilter filter, int limit) {
        filter.seen().filter(id -> find(id).isEmpty()).ifPresent(id -> {
            throw new Refused(NoticeRule.NOTICE_UNKNOWN, "before", id);
        });
        return jdbc.sql("""
                        select * from notices.sent
                        where (cast(:state as text) is null or state = :state)
                          and (cast(:member as text) is null or member = :member)
                          and (cast(:before as text) is null or (changed_at, notice)
                               < (select seen.changed_at, seen.notice from notices.sent seen where seen.notice = :before))
                        order by changed_at desc, notice desc limit :limit""")
                .param("state", filter.wantedState().map(SentState::name).orElse(null))
                .param("member", filter.wantedMember().map(MemberId::value).orElse(null))
                .param("before", filter.seen().orElse(null))
                .param("limit", limit)
                .query((row, number) -> sent(row))
                .list();
    }

    /** How many there are, for one member or for all; states without any are missing. */
    Map<SentState, Integer> count(Optional<MemberId> member) {
        Map<SentState, Integer> counts = new EnumMap<>(SentState.class);
        jdbc.sql("""
                        select state, count(*) as notices from notices.sent
                        where cast(:member as text) is null or member = :member group by state""").param("member", member.map(MemberId::value).orElse(null)).query(row -> {
            counts.put(SentState.valueOf(row.getString("state")), row.getInt("notices"));
        });
        return counts;
    }

    private static SentNotice sent(ResultSet row) throws SQLException {
        OffsetDateTime tryAt = row.getObject("try_at", OffsetDateTime.class);
        return new SentNotice(
                row.getString("notice"),
                row.getString("kind"),
                row.getString("member"),
                inParis(row.getObject("due_at", OffsetDateTime.class)),
                SentState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                inParis(row.getObject("changed_at", OffsetDateTime.class)),
                tryAt == null ? null : inParis(tryAt),
                row.getString("reason"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"));
    }

    private static OffsetDateTime inParis(OffsetDateTime time) {
        return time.atZoneSameInstant(TimeSlot.PARIS).toOffsetDateTime();
    }
}

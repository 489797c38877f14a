package coop.tierslieu.membership.notices;

import coop.tierslieu.membership.HouseAddress;
import coop.tierslieu.membership.consents.StoredConsents;
import coop.tierslieu.membership.consents.WithdrawalLinks;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.post.DueNotice;
import coop.tierslieu.shared.post.Letter;
import coop.tierslieu.shared.post.NoticeSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the post what there is to tell about proofs, to those who want to be told of their own affairs. */
@Component
class ProofNotices implements NoticeSource {

    private record Notice(
            String id,
            ProofNoticeKind kind,
            MemberId member,
            OffsetDateTime dueAt,
            String proof,
            @Nullable LocalDate validUntil,
            @Nullable String reason) {

        /** A reminder is of no use once the proof has run out. */
        DueNotice asDue() {
            OffsetDateTime end = kind == ProofNoticeKind.PROOF_REMINDER && validUntil != null
                    ? validUntil.plusDays(1).atStartOfDay(TimeSlot.PARIS).toOffsetDateTime()
                    : null;
            return new DueNotice(id, kind.name(), member, dueAt, end);
        }
    }

    private final JdbcClient jdbc;
    private final StoredConsents consents;
    private final WithdrawalLinks withdrawals;
    private final HouseAddress address;
    private final MessageSource texts;

    ProofNotices(
            JdbcClient jdbc,
            StoredConsents consents,
            WithdrawalLinks withdrawals,
            HouseAddress address,
            MessageSource texts) {
        this.jdbc = jdbc;
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.address = address;
        this.texts = texts;
    }

    @Override
    public List<String> due(OffsetDateTime after, OffsetDateTime until) {
        return jdbc.sql(
                        "select id from membership_notice where due_at > :after and due_at <= :until order by due_at, id")
                .param("after", after)
                .param("until", until)
                .query(String.class)
                .list();
    }

    @Override
    public Optional<DueNotice> find(String id) {
        return notice(id).map(Notice::asDue);
    }

    @Override
    public Optional<Letter> write(String id, Locale language) {
        return notice(id).map(notice -> letter(notice, language));
    }

    private Optional<Notice> notice(String id) {
        return jdbc.sql("select * from membership_notice where id = :id")
                .param("id", id)
                .query((row, n) -> notice(row))
                .optional()
                .filter(notice -> consents.of(notice.member()).stream()
                        .anyMatch(one -> one.consent() == ConsentKind.OWN_AFFAIRS && one.given()));
    }

    private Letter letter(Notice notice, Locale language) {
        List<String> lines = new ArrayList<>();
        if (notice.validUntil() != null) {
            String day =
                    notice.validUntil().format(DateTimeFormatter.ofPattern(say(language, "membership.date"), language));
            lines.add(say(language, "membership.notice.until", day));
        }
        if (notice.reason() != null) {
            lines.add(say(language, "membership.reason." + notice.reason()));
        }
        return new Letter(
                say(language, "membership.notice.subject." + notice.kind()),
                say(language, "membership.notice.opening." + notice.kind()),
                List.of(new Letter.Item(
                        say(language, "membership.proof." + notice.proof()),
                        lines,
                        List.of(
                                new Letter.Link(say(language, "membership.notice.see"), address.of("/me")),
                                new Letter.Link(
                                        say(language, "membership.notice.stop"),
                                        address.of(withdrawals.of(notice.member(), ConsentKind.OWN_AFFAIRS)))))),
                null,
                say(language, "membership.notice.because"),
                null);
    }

    private String say(Locale language, String key, Object... arguments) {
        return Objects.requireNonNull(texts.getMessage(key, arguments, language));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getString("id"),
                ProofNoticeKind.valueOf(row.getString("kind")),
                new MemberId(row.getString("member")),
                row.getObject("due_at", OffsetDateTime.class)
                        .atZoneSameInstant(TimeSlot.PARIS)
                        .toOffsetDateTime(),
                row.getString("proof"),
                row.getObject("valid_until", LocalDate.class),
                row.getString("reason"));
    }
}

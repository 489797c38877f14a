package coop.tierslieu.membership.letters;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.post.DueNotice;
import coop.tierslieu.shared.post.Letter;
import coop.tierslieu.shared.post.NoticeSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the post what there is to tell about subscriptions and places. */
@Component
class MembershipLetters implements NoticeSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private record Row(
            LetterKind kind,
            MemberId member,
            LocalDate day,
            @Nullable PlanKind about,
            OffsetDateTime dueAt) {}

    private final JdbcClient jdbc;
    private final MessageSource messages;

    MembershipLetters(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<String> due(OffsetDateTime after, OffsetDateTime until) {
        return jdbc.sql("select id from membership_letter where due_at > :after and due_at <= :until order by due_at,"
                        + " id")
                .param("after", after)
                .param("until", until)
                .query(String.class)
                .list();
    }

    /** After its day there is nothing left to do about it. */
    @Override
    public Optional<DueNotice> find(String id) {
        return row(id).map(row -> new DueNotice(
                id,
                row.kind().name(),
                row.member(),
                row.dueAt(),
                row.day().plusDays(1).atStartOfDay(TimeSlot.PARIS).toOffsetDateTime()));
    }

    @Override
    public Optional<Letter> write(String id, Locale language) {
        return row(id).map(row -> letter(row, language));
    }

    private Letter letter(Row row, Locale language) {
        String about = row.about() == null ? "" : say("subscriptions.kind." + row.about(), language);
        String day = DAY.format(row.day());
        return new Letter(
                say("letters.subject." + row.kind(), language, day, about),
                say("letters.opening." + row.kind(), language, day, about),
                List.of(),
                null,
                say("letters.because", language),
                null);
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private Optional<Row> row(String id) {
        return jdbc.sql("select * from membership_letter where id = :id")
                .param("id", id)
                .query((row, n) -> {
                    String about = row.getString("about");
                    return new Row(
                            LetterKind.valueOf(row.getString("kind")),
                            new MemberId(row.getString("member")),
                            row.getObject("day", LocalDate.class),
                            about == null ? null : PlanKind.valueOf(about),
                            row.getObject("due_at", OffsetDateTime.class)
                                    .atZoneSameInstant(TimeSlot.PARIS)
                                    .toOffsetDateTime());
                })
                .optional();
    }
}

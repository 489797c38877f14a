package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.Consent;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.ConsentOf;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code membership_consent}, and answers whether a member may be written to. */
@Component
public class StoredConsents {

    private final JdbcClient jdbc;
    private final MemberDirectory directory;

    StoredConsents(JdbcClient jdbc, MemberDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Of every kind, in their order. */
    public List<ConsentView> of(MemberId member) {
        Map<ConsentKind, ConsentView> said = jdbc
                .sql("select consent, given, means, said_at from membership_consent where member = :member")
                .param("member", directory.identity(member).stays().value())
                .query((row, n) -> new ConsentView(
                        ConsentKind.valueOf(row.getString("consent")),
                        row.getBoolean("given"),
                        ConsentMeans.valueOf(row.getString("means")),
                        row.getObject("said_at", OffsetDateTime.class)
                                .atZoneSameInstant(TimeSlot.PARIS)
                                .toLocalDateTime()))
                .list()
                .stream()
                .collect(Collectors.toMap(ConsentView::consent, Function.identity()));
        return Arrays.stream(ConsentKind.values())
                .map(kind -> said.getOrDefault(kind, new ConsentView(kind, kind.isAssumed(), null, null)))
                .toList();
    }

    @QueryHandler
    Consent consent(ConsentOf question) {
        return new Consent(
                of(question.member()).stream().anyMatch(one -> one.consent() == question.kind() && one.given()));
    }
}

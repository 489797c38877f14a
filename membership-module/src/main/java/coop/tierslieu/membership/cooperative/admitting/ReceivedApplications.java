package coop.tierslieu.membership.cooperative.admitting;

import coop.tierslieu.membership.cooperative.CooperativeRule;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the applications, and the vault beside them. */
@Component
class ReceivedApplications {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Wishes wishes;

    ReceivedApplications(JdbcClient jdbc, Vault vault, Wishes wishes) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.wishes = wishes;
    }

    /** Those that wait for a decision first, oldest first; then the decided ones, latest first. */
    List<ApplicationView> all() {
        List<ApplicationView> rows = jdbc.sql("""
                select * from cooperative_application
                order by decided_on desc nulls first, received_on, application""").query((row, n) -> view(row)).list();
        Map<String, String> names =
                vault.names(rows.stream().map(ApplicationView::member).collect(Collectors.toSet()));
        Map<String, String> written = wishes.all();
        return rows.stream()
                .map(row -> new ApplicationView(
                        row.application(),
                        row.member(),
                        names.get(row.member().value()),
                        row.category(),
                        row.shares(),
                        written.get(row.application().value()),
                        row.receivedOn(),
                        row.status(),
                        row.reason(),
                        row.body(),
                        row.decidedOn()))
                .toList();
    }

    /** @throws Refused APPLICATION_UNKNOWN */
    ApplicationView get(ApplicationId application) {
        return all().stream()
                .filter(one -> one.application().equals(application))
                .findFirst()
                .orElseThrow(() -> new Refused(CooperativeRule.APPLICATION_UNKNOWN, "application", application));
    }

    Optional<ApplicationView> latestOf(MemberId member) {
        return jdbc.sql("""
                select * from cooperative_application where member = :member
                order by decided_on desc nulls first, received_on desc limit 1""")
                .param("member", member.value())
                .query((row, n) -> view(row))
                .optional();
    }

    private static ApplicationView view(ResultSet row) throws SQLException {
        return new ApplicationView(
                new ApplicationId(row.getString("application")),
                new MemberId(row.getString("member")),
                null,
                CooperatorCategory.valueOf(row.getString("category")),
                row.getInt("shares"),
                null,
                row.getObject("received_on", LocalDate.class),
                ApplicationStatus.valueOf(row.getString("status")),
                choice(row.getString("reason"), ApplicationRefusalReason.class),
                choice(row.getString("body"), DecidingBody.class),
                row.getObject("decided_on", LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E choice(@Nullable String name, Class<E> choices) {
        return name == null ? null : Enum.valueOf(choices, name);
    }
}

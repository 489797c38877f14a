package coop.tierslieu.membership.joining;

import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.vault.ContactDetails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps in the vault who has yet to confirm their address; forgotten when they did, or when it is too late. */
@Component
class Applications {

    static final Duration VALIDITY = Duration.ofDays(3);

    /** @param id under which it becomes a member, once */
    record Kept(String id, Application application) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Applications(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(String id, Application one, JoiningKey key) {
        jdbc.sql("""
                insert into vault.joining (id, secret_hash, name, email, phone, language, profile, consents,
                                           organisation, rights, asked_at, expires_at)
                values (:id, :hash, :name, :email, :phone, :language, :profile, :consents,
                        :organisation, :rights, :now, :expires)
                on conflict (id) do update
                set secret_hash = excluded.secret_hash, expires_at = excluded.expires_at""")
                .param("id", id)
                .param("hash", key.hash())
                .param("name", one.details().name())
                .param("email", one.details().email())
                .param("phone", one.details().phone())
                .param("language", one.details().language().name())
                .param("profile", one.profile().name())
                .param("consents", written(one.consents()))
                .param(
                        "organisation",
                        one.organisation() == null ? null : one.organisation().value())
                .param("rights", written(one.rights()))
                .param("now", now())
                .param("expires", now().plus(VALIDITY))
                .update();
    }

    Optional<Kept> find(JoiningKey key) {
        return jdbc.sql("select * from vault.joining where secret_hash = :hash and expires_at > :now")
                .param("hash", key.hash())
                .param("now", now())
                .query((row, n) -> kept(row))
                .optional();
    }

    void forget(String id) {
        jdbc.sql("delete from vault.joining where id = :id").param("id", id).update();
    }

    void forgetOverdue() {
        jdbc.sql("delete from vault.joining where expires_at <= :now")
                .param("now", now())
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String organisation = row.getString("organisation");
        return new Kept(
                row.getString("id"),
                new Application(
                        new ContactDetails(
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("phone"),
                                Language.valueOf(row.getString("language"))),
                        Profile.valueOf(row.getString("profile")),
                        read(row.getString("consents"), ConsentKind::valueOf),
                        organisation == null ? null : new MemberId(organisation),
                        read(row.getString("rights"), OrganisationRight::valueOf)));
    }

    private static String written(Set<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> read(String written, Function<String, T> choice) {
        return Arrays.stream(written.split(","))
                .filter(one -> !one.isEmpty())
                .map(choice)
                .collect(Collectors.toSet());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

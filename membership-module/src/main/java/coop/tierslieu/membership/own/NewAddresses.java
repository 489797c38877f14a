package coop.tierslieu.membership.own;

import coop.tierslieu.membership.joining.JoiningKey;
import coop.tierslieu.membership.published.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses that members want to be reached at and have yet to confirm; a newer wish takes the place of the older. */
@Component
class NewAddresses {

    private static final Duration VALIDITY = Duration.ofDays(3);

    record Wanted(MemberId member, String email) {

        /** Tells nothing, so that it can be logged. */
        @Override
        public String toString() {
            return "Wanted[" + member + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    NewAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(MemberId member, String email, JoiningKey key) {
        jdbc.sql("""
                insert into vault.new_address (member, secret_hash, email, expires_at)
                values (:member, :hash, :email, :expires)
                on conflict (member) do update
                set secret_hash = excluded.secret_hash, email = excluded.email, expires_at = excluded.expires_at""")
                .param("member", member.value())
                .param("hash", key.hash())
                .param("email", email)
                .param("expires", now().plus(VALIDITY))
                .update();
    }

    Optional<Wanted> find(JoiningKey key) {
        return jdbc.sql("select member, email from vault.new_address where secret_hash = :hash and expires_at > :now")
                .param("hash", key.hash())
                .param("now", now())
                .query((row, n) -> new Wanted(new MemberId(row.getString("member")), row.getString("email")))
                .optional();
    }

    Optional<String> of(MemberId member) {
        return jdbc.sql("select email from vault.new_address where member = :member and expires_at > :now")
                .param("member", member.value())
                .param("now", now())
                .query(String.class)
                .optional();
    }

    void forget(MemberId member) {
        jdbc.sql("delete from vault.new_address where member = :member")
                .param("member", member.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

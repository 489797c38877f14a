package coop.tierslieu.access;

import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens with which scripts act as the account that made them. */
@Component
class ApiTokens {

    /** How exact "last used" is: noting every single request would turn each read into a write. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private static final int LONGEST_LABEL = 60;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Ids ids;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, Secrets secrets, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refused LABEL_MISSING */
    Secret create(String account, String label) {
        String name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            throw new Refused(AccessRule.LABEL_MISSING, "label");
        }
        Secret secret = secrets.fresh("tl_");
        jdbc.sql("insert into access.api_token (id, account, token_hash, label, created_at) values (?, ?, ?, ?, ?)")
                .params(ids.next(), account, secret.hash(), name, now())
                .update();
        return secret;
    }

    List<ApiToken> of(String account) {
        return jdbc.sql("""
                        select id, label, created_at, last_used_at from access.api_token
                        where account = ? and revoked_at is null order by created_at""").param(account).query(ApiToken.class).list();
    }

    /** Revoking what is not one's own, or is revoked already, changes nothing. */
    void revoke(String account, String token) {
        jdbc.sql("update access.api_token set revoked_at = ? where account = ? and id = ? and revoked_at is null")
                .params(now(), account, token)
                .update();
    }

    /** Whose token this is; empty when unknown, revoked, or its account is closed. */
    Optional<Account> owner(Secret secret) {
        Optional<Account> owner =
                jdbc.sql("""
                        select a.id, a.login, a.password_hash, a.role, a.member, a.disabled
                        from access.api_token t join access.account a on a.id = t.account
                        where t.token_hash = ? and t.revoked_at is null and not a.disabled""").param(secret.hash()).query(Account.class).optional();
        if (owner.isPresent()) {
            jdbc.sql("""
                            update access.api_token set last_used_at = ?
                            where token_hash = ? and (last_used_at is null or last_used_at < ?)""").params(now(), secret.hash(), now().minus(NOTED_EVERY)).update();
        }
        return owner;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

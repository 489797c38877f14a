package coop.tierslieu.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that sign an account in once, within a day; a newer link takes the place of the older. */
@Component
class SignInLinks {

    static final Duration VALIDITY = Duration.ofHours(24);

    private static final String OPEN = " where token_hash = ? and used_at is null and expires_at > ?"
            + " and account in (select id from access.account where not disabled)";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Accounts accounts;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, Secrets secrets, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public Secret issue(Account account) {
        jdbc.sql("delete from access.sign_in_link where account = ?")
                .param(account.id())
                .update();
        Secret secret = secrets.fresh("");
        jdbc.sql("insert into access.sign_in_link (token_hash, account, expires_at) values (?, ?, ?)")
                .params(secret.hash(), account.id(), now().plus(VALIDITY))
                .update();
        return secret;
    }

    /** Looks without using the link up. */
    boolean isOpen(Secret secret) {
        return jdbc.sql("select count(*) from access.sign_in_link" + OPEN)
                        .params(secret.hash(), now())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Uses the link up; empty when it was used, has expired, or its account is closed. */
    Optional<Account> use(Secret secret) {
        return jdbc.sql("update access.sign_in_link set used_at = ?" + OPEN + " returning account")
                .params(now(), secret.hash(), now())
                .query(String.class)
                .optional()
                .map(accounts::withId);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

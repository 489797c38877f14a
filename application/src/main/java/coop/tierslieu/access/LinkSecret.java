package coop.tierslieu.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one secret from which the keys of all links are computed: made at first use, then kept in the database. */
@Component
class LinkSecret {

    static final String ALGORITHM = "HmacSHA256";

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable SecretKey read;

    LinkSecret(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    SecretKey key() {
        SecretKey known = read;
        if (known == null) {
            known = stored();
            read = known;
        }
        return known;
    }

    /** Of two nodes that start together one writes it, and both read what is written. */
    private SecretKey stored() {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        jdbc.sql("insert into access.link_secret (id, secret, made_at) values ('links', ?, ?) on conflict do nothing")
                .params(fresh, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        byte[] kept = jdbc.sql("select secret from access.link_secret")
                .query(byte[].class)
                .single();
        return new SecretKeySpec(kept, ALGORITHM);
    }
}

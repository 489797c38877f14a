package coop.tierslieu.access;

import coop.tierslieu.booking.SecretLinks;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys by HMAC-SHA-256 over purpose, subject and how often the lock was changed: nothing to store for each link. */
@Component
class ComputedLinks implements SecretLinks {

    private final LinkSecret secret;
    private final JdbcClient jdbc;
    private final Clock clock;

    ComputedLinks(LinkSecret secret, JdbcClient jdbc, Clock clock) {
        this.secret = secret;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key(String purpose, String subject) {
        // No part can contain the separator in a way that makes two links alike: each is preceded by its length.
        String text = purpose.length() + ":" + purpose + subject.length() + ":" + subject + renewals(purpose, subject);
        try {
            Mac mac = Mac.getInstance(LinkSecret.ALGORITHM);
            mac.init(secret.key());
            byte[] code = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + LinkSecret.ALGORITHM, e);
        }
    }

    @Override
    public boolean opens(String purpose, String subject, String key) {
        return MessageDigest.isEqual(
                key(purpose, subject).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void renew(String purpose, String subject) {
        jdbc.sql("""
                        insert into access.link_renewal (purpose, subject, renewals, renewed_at) values (?, ?, 1, ?)
                        on conflict (purpose, subject) do update
                        set renewals = link_renewal.renewals + 1, renewed_at = excluded.renewed_at""")
                .params(purpose, subject, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int renewals(String purpose, String subject) {
        return jdbc.sql("select renewals from access.link_renewal where purpose = ? and subject = ?")
                .params(purpose, subject)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}

package coop.tierslieu.support;

import coop.tierslieu.shared.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account that a test opens for itself, and the ways in to it. */
public final class TestAccount {

    private final JdbcClient jdbc;
    private final String id = Fresh.id("account");

    private TestAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static TestAccount open(JdbcClient jdbc, Role role, @Nullable String member) {
        TestAccount account = new TestAccount(jdbc);
        jdbc.sql("insert into access.account (id, login, role, member, created_at) values (?, ?, ?, ?, now())")
                .params(account.id, account.login(), role.name(), member)
                .update();
        return account;
    }

    public String login() {
        return id;
    }

    /** Sets a password, kept readable because hashing one properly takes its time. */
    public String password() {
        String password = "the words of " + id;
        jdbc.sql("update access.account set password_hash = ? where id = ?")
                .params("{noop}" + password, id)
                .update();
        return password;
    }

    /** @return the path that signs in once */
    public String link(OffsetDateTime until) {
        String secret = "link-of-" + id;
        jdbc.sql("insert into access.sign_in_link (token_hash, account, expires_at) values (?, ?, ?)")
                .params(sha256(secret), id, until)
                .update();
        return "/sign-in/link/" + secret;
    }

    public String token() {
        String token = "tl_" + id;
        jdbc.sql("""
                insert into access.api_token (id, account, token_hash, label, created_at)
                values (?, ?, ?, 'test', now())""").params(id, id, sha256(token)).update();
        return token;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

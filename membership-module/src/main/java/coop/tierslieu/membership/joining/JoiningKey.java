package coop.tierslieu.membership.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What the link in a letter ends with: random, since it opens an account, and kept as its hash only. */
public record JoiningKey(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static JoiningKey fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new JoiningKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "JoiningKey[hidden]";
    }
}

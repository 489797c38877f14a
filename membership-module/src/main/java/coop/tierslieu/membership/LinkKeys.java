package coop.tierslieu.membership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Keys of secret links (docs/adr/0014-secret-links-are-computed.md). */
@FunctionalInterface
public interface LinkKeys {

    /** Letters, digits, hyphen and underscore. */
    String of(String purpose, String subject);

    /** Whether that is the key; takes as long for a wrong one. */
    default boolean opens(String purpose, String subject, String key) {
        return MessageDigest.isEqual(
                of(purpose, subject).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}

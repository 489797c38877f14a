package coop.tierslieu.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Where fresh secrets come from: 256 random bits, written with letters, digits, hyphen and underscore. */
@Component
class Secrets {

    private final SecureRandom random = new SecureRandom();

    Secret fresh(String prefix) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}

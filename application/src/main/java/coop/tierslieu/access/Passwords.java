package coop.tierslieu.access;

import coop.tierslieu.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Choosing a password: long rather than odd (CNIL, deliberation 2022-100: at least 12 characters). */
@Component
class Passwords {

    private static final int SHORTEST = 12;
    /** bcrypt reads no further. */
    private static final int MOST_BYTES = 72;

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    Passwords(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * @param current asked from those who have a password and did not come by a one-time link
     * @throws Refused CURRENT_PASSWORD_WRONG, PASSWORD_LENGTH
     */
    void choose(SignedIn person, @Nullable String current, String chosen) {
        Account account = accounts.withId(person.getName());
        String known = account.passwordHash();
        if (known != null && !person.byLink() && (current == null || !encoder.matches(current, known))) {
            throw new Refused(AccessRule.CURRENT_PASSWORD_WRONG, "current");
        }
        int characters = chosen.codePointCount(0, chosen.length());
        if (characters < SHORTEST || chosen.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refused(AccessRule.PASSWORD_LENGTH, "password", SHORTEST, MOST_BYTES);
        }
        accounts.setPasswordHash(account.id(), Objects.requireNonNull(encoder.encode(chosen)));
    }
}

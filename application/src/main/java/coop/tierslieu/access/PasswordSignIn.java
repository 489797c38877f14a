package coop.tierslieu.access;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signing in with login and password; an answer never tells whether the login exists. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final FailedSignIns failures;
    private final PasswordEncoder passwords;
    private final String hashOfNobody;

    PasswordSignIn(Accounts accounts, FailedSignIns failures, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.hashOfNobody = Objects.requireNonNull(passwords.encode("nobody has this password"));
    }

    /** @throws LockedException after too many failures; {@link BadCredentialsException} otherwise */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (failures.mustWait(login, address)) {
            throw new LockedException("Too many failed attempts");
        }
        Optional<Account> account = accounts.withLogin(login);
        // An unknown login takes as long as a wrong password.
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        boolean right = passwords.matches(password, hash);
        if (!right || account.isEmpty() || account.get().disabled()) {
            failures.failed(login, address);
            throw new BadCredentialsException("Unknown login or wrong password");
        }
        failures.succeeded(login, address);
        return SignedIn.as(account.get(), false).authentication();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

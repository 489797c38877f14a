package coop.tierslieu.access;

import coop.tierslieu.shared.Actor;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The principal of a session or of a token.
 *
 * @param byLink true when a one-time link opened the session: such a person may set a password without the old one
 */
record SignedIn(Actor actor, String login, boolean byLink) implements AuthenticatedPrincipal {

    static SignedIn as(Account account, boolean byLink) {
        return new SignedIn(account.actor(), account.login(), byLink);
    }

    /** The account's id, which is also what the request's remote user is. */
    @Override
    public String getName() {
        return actor.id();
    }

    Authentication authentication() {
        var authority = new SimpleGrantedAuthority(actor.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of(authority));
    }
}

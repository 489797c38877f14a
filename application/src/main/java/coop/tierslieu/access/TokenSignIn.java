package coop.tierslieu.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request act as the owner of the token it shows; a wrong token is refused rather than ignored. */
class TokenSignIn extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final EarlyRefusals refusals;

    TokenSignIn(ApiTokens tokens, EarlyRefusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    static boolean isShownBy(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = new Secret(request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip());
        Optional<Account> owner = tokens.owner(secret);
        if (owner.isEmpty()) {
            refusals.answer(request, response, AccessRule.TOKEN_INVALID);
            return;
        }
        SecurityContextHolder.setContext(
                new SecurityContextImpl(SignedIn.as(owner.get(), false).authentication()));
        chain.doFilter(request, response);
    }
}

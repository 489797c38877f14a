package coop.tierslieu.access;

import coop.tierslieu.shared.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two ways in: scripts show a token with each request, people have a session.
 *
 * <p>What a role may open is stated on each controller method and enforced by {@code OnlyWhoIsAllowed}, which refuses
 * what states nothing; so the chains themselves only guard what has no such method, the operations' pages.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String STRICT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    /** The page that browses the API styles its elements one by one. */
    private static final String WITH_INLINE_STYLES = STRICT + "; style-src 'self' 'unsafe-inline'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    @Order(1)
    SecurityFilterChain scripts(HttpSecurity http, ApiTokens tokens, EarlyRefusals refusals) {
        RequestMatcher showsToken = request -> TokenSignIn.isShownBy(request.getHeader(HttpHeaders.AUTHORIZATION));
        return guarded(http)
                .securityMatcher(showsToken)
                // A browser never adds this header by itself: there is nothing to forge.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenSignIn(tokens, refusals), BasicAuthenticationFilter.class)
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            Accounts accounts,
            SecurityContextRepository sessions,
            CurrentActor currentActor,
            EarlyRefusals refusals) {
        // A script that shows neither a token nor a session's CSRF token is better told to sign in.
        AccessDeniedHandler staleForm = (request, response, denied) -> refusals.answer(
                request,
                response,
                currentActor.current().equals(Actor.PUBLIC) ? AccessRule.SIGN_IN_NEEDED : AccessRule.FORM_IS_STALE);
        RequestMatcher operations = request -> request.getServletPath().startsWith("/actuator/");
        return guarded(http)
                .securityContext(context -> context.securityContextRepository(sessions))
                // A mail program sends its one-click request (RFC 8058) without a form: the key of the address is
                // enough.
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        request -> request.getServletPath().startsWith("/consents/")))
                .addFilterBefore(new OnlyOpenAccounts(accounts), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("login")
                        .failureHandler(new SignInRefused())
                        .permitAll())
                .logout(signOut -> signOut.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .exceptionHandling(answers -> answers.accessDeniedHandler(staleForm)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), operations)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), any -> true))
                .build();
    }

    private static HttpSecurity guarded(HttpSecurity http) {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyAuthority("HOST", "AUDITOR")
                        .anyRequest()
                        .permitAll())
                .headers(headers -> headers.addHeaderWriter(contentSecurityPolicy())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    private static HeaderWriter contentSecurityPolicy() {
        return (request, response) -> response.setHeader(
                "Content-Security-Policy",
                request.getServletPath().startsWith("/swagger-ui/") ? WITH_INLINE_STYLES : STRICT);
    }
}

package coop.tierslieu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.support.HouseTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class SpeakingToPeopleTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Test
    void a_page_speaks_french_unless_the_browser_prefers_english() throws Exception {
        assertThat(get("/sign-in").body()).contains("Mot de passe");
        assertThat(get("/sign-in", "Accept-Language", "de").body()).contains("Mot de passe");
        assertThat(get("/sign-in", "Accept-Language", "en-GB, fr;q=0.5").body()).contains("Password");
    }

    @Test
    void the_switch_is_remembered() throws Exception {
        var switched = get("/sign-in?lang=en");

        assertThat(switched.body()).contains("Password");
        assertThat(switched.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("lang=en"));
    }

    @Test
    void a_protected_page_asks_to_sign_in() throws Exception {
        var answer = get("/accounts");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/sign-in"));
    }

    @Test
    void the_api_answers_a_refusal_as_a_problem_that_names_its_rule() throws Exception {
        var answer = get("/api/members");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"rule\":\"sign-in-needed\"", "Connectez-vous");
    }

    @Test
    void an_unknown_token_is_refused_rather_than_ignored() throws Exception {
        var answer = get("/api/members", "Authorization", "Bearer tl_invented", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"rule\":\"token-invalid\"", "unknown or was revoked");
    }

    @Test
    void a_page_that_does_not_exist_is_said_calmly() throws Exception {
        var answer = get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Cette page n’existe pas").doesNotContain("Exception");
    }

    @Test
    void no_page_runs_or_styles_from_elsewhere() throws Exception {
        var answer = get("/sign-in");

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
        assertThat(answer.body()).doesNotContain("<style", "onclick=", "style=");
    }

    @Test
    void a_correlation_id_is_kept_when_it_is_harmless() throws Exception {
        assertThat(get("/sign-in", "X-Correlation-Id", "abc-123").headers().firstValue("X-Correlation-Id"))
                .hasValue("abc-123");
        assertThat(get("/sign-in", "X-Correlation-Id", "a b{}").headers().firstValue("X-Correlation-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[a-z0-9-]{36}"));
    }

    @Test
    void the_description_of_the_api_tells_who_may() throws Exception {
        var description = get("/v3/api-docs").body();

        assertThat(description).contains("/api/members", "Allowed to: host", "Idempotency-Key", "bearer");
        assertThat(description).doesNotContain("\"/sign-in\"");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

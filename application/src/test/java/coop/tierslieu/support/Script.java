package coop.tierslieu.support;

import coop.tierslieu.shared.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A script that calls the API over HTTP, with a token or without, speaking English. */
public final class Script {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final @Nullable String token;

    private Script(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    /** With an account of its own in that role. */
    public static Script as(Role role, @Nullable String member, JdbcClient jdbc, int port) {
        return new Script(port, TestAccount.open(jdbc, role, member).token());
    }

    /** With a token that somebody made on the page of their account. */
    public static Script withToken(String token, int port) {
        return new Script(port, token);
    }

    public static Script ofNobody(int port) {
        return new Script(port, null);
    }

    /** What the API answered. */
    public record Answer(int status, HttpHeaders headers, String written) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String location() {
            return header("Location");
        }

        public JsonNode body() {
            return JSON.readTree(written.isEmpty() ? "null" : written);
        }

        public String text(String field) {
            return body().path(field).asString("");
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, String json) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A request that can be repeated: the same key asks for the same thing. */
    public Answer post(String path, String json, String key) {
        return send(request(path).header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    /** @throws UncheckedIOException when the program does not answer */
    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}

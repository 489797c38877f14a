package coop.tierslieu.endurance;

import static coop.tierslieu.support.Refusal.assertToldAsAProblem;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Refusal;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What holds for every operation of the API, as its own description lists them. */
@HouseTest
class WholeApiTest {

    /** One operation, its path variables filled with an id that nothing has. */
    private record Operation(String method, String path, String description) {

        Answer callAs(Script script, String body) {
            String unknown = path.replaceAll("\\{[^}]+}", "nothing-has-this-id");
            return switch (method) {
                case "get" -> script.get(unknown);
                case "post" -> script.post(unknown, body);
                case "put" -> script.put(unknown, body);
                case "delete" -> script.delete(unknown);
                default -> throw new AssertionError(method);
            };
        }

        boolean isAllowedTo(String role) {
            return description.matches("(?s).*Allowed to: [a-z, ]*\\b" + role + "\\b.*");
        }

        boolean isAboutOne() {
            return path.contains("{");
        }

        boolean takesABody() {
            return Set.of("post", "put").contains(method);
        }
    }

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private List<Operation> operations;

    @BeforeEach
    void the_api_describes_itself() {
        host = Script.as(Role.HOST, null, jdbc, port);
        operations = host.get("/v3/api-docs").body().path("paths").properties().stream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .toList();
    }

    private static Stream<Operation> operations(String path, JsonNode methods) {
        return methods.properties().stream()
                .map(method -> new Operation(
                        method.getKey(),
                        path,
                        method.getValue().path("description").asString("")));
    }

    @Test
    void the_description_lists_what_was_agreed() {
        assertThat(operations)
                .extracting(operation -> operation.method() + " " + operation.path())
                .contains(
                        "get /api/place",
                        "post /api/place",
                        "get /api/spaces",
                        "post /api/spaces",
                        "post /api/spaces/{id}/closures",
                        "delete /api/spaces/{id}/closures/{closure}",
                        "put /api/spaces/{id}/opening-hours",
                        "get /api/rate-cards",
                        "post /api/rate-cards",
                        "post /api/members",
                        "get /api/members/{member}",
                        "post /api/members/{member}/reduced-tariff",
                        "post /api/members/{member}/passes",
                        "post /api/members/{member}/allowances",
                        "get /api/members/{member}/prepaid",
                        "post /api/quotes",
                        "post /api/bookings",
                        "get /api/bookings/{id}",
                        "post /api/bookings/{id}/cancellation",
                        "post /api/bookings/{id}/check-in",
                        "post /api/bookings/{id}/no-show",
                        "get /api/planning",
                        "get /api/revenue/monthly",
                        "get /api/audit/bookings/{id}",
                        "get /api/audit/spaces/{id}",
                        "get /api/audit/members/{id}",
                        "get /api/audit/planning",
                        "post /api/audit/replay-check");
        assertThat(operations).allMatch(operation -> operation.path().startsWith("/api/"));
    }

    @Test
    void who_has_not_signed_in_sees_only_what_is_public() {
        Script nobody = Script.ofNobody(port);

        assertThat(nobody.get("/api/spaces").status()).isEqualTo(200);
        assertThat(nobody.get("/api/rate-cards").status()).isEqualTo(200);
        for (Operation closed : those(operation -> !operation.isAllowedTo("public"))) {
            Answer answer = closed.callAs(nobody, "{}");
            Refusal.assertRefused(answer, 401, "sign-in-needed", null);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void an_operation_is_refused_to_every_role_it_does_not_name() {
        for (Role role : List.of(Role.AUDITOR, Role.COOPERATOR, Role.MEMBER)) {
            Script script = Script.as(role, "someone", jdbc, port);
            for (Operation closed :
                    those(operation -> !operation.isAllowedTo(role.name().toLowerCase(Locale.ROOT)))) {
                Refusal.assertRefused(closed.callAs(script, "{}"), 403, "not-for-this-role", null);
            }
        }
    }

    @Test
    void an_auditor_writes_nothing() {
        assertThat(those(operation -> operation.takesABody() && operation.isAllowedTo("auditor")))
                .extracting(Operation::path)
                .containsExactly("/api/audit/replay-check");
    }

    @Test
    void what_does_not_exist_is_not_found_by_a_named_rule() {
        for (Operation about : those(Operation::isAboutOne)) {
            Answer answer = about.callAs(host, "{}");
            assertToldAsAProblem(answer);
            // A body that lacks everything may be refused first.
            assertThat(answer.status())
                    .as("%s %s", about.method(), about.path())
                    .isIn(404, 422);
        }
        Refusal.assertRefused(host.get("/api/nothing-here"), 404, "nothing-here", null);
        assertToldAsAProblem(host.delete("/api/spaces"));
    }

    @Test
    void a_body_that_is_not_json_is_refused_by_a_named_rule() {
        for (Operation writing : those(Operation::takesABody)) {
            for (String broken : List.of("{\"space\":", "[1,2]", "not json", "")) {
                Answer answer = writing.callAs(host, broken);
                // What needs no body does not mind a broken one.
                if (answer.status() != 200) {
                    assertToldAsAProblem(answer);
                }
            }
        }
        Refusal.assertRefused(host.post("/api/bookings", "{\"space\":"), 400, "body-unreadable", null);
        Refusal.assertRefused(host.post("/api/bookings", "{\"seats\":\"many\"}"), 422, "field-malformed", "seats");
    }

    @Test
    void parameters_that_make_no_sense_name_their_field() {
        Refusal.assertRefused(host.get("/api/revenue/monthly?year=soon"), 422, "field-malformed", "year");
        Refusal.assertRefused(host.get("/api/revenue/monthly"), 422, "field-missing", "year");
        Refusal.assertRefused(host.get("/api/planning?from=tomorrow"), 422, "time-is-malformed", "from");
        Refusal.assertRefused(host.get("/api/audit/planning"), 422, "field-missing", "asOf");
        assertToldAsAProblem(host.get("/api/audit/planning?asOf=once"));
        assertToldAsAProblem(host.get("/api/members/NOT%20AN%20ID"));
    }

    private List<Operation> those(Predicate<Operation> wanted) {
        List<Operation> those = operations.stream().filter(wanted).toList();
        assertThat(those).isNotEmpty();
        return those;
    }
}

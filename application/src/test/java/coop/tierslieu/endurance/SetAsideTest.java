package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.FailingView;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An event that a view cannot take, and what the operator sees of it. */
@HouseTest
class SetAsideTest {

    @Autowired
    FailingView view;

    @Autowired
    @Qualifier("tryDeadLettersAgain")
    RecurringTask<Void> chore;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private Furnishing furnishing;

    @BeforeEach
    void a_host() {
        host = Script.as(Role.HOST, null, jdbc, port);
        furnishing = new Furnishing(host);
        furnishing.openPlace();
    }

    @Test
    void it_is_set_aside_with_what_follows_it_until_the_view_is_mended() {
        String bad = furnishing.space("EQUIPMENT", 1);
        String alsoBad = furnishing.space("EQUIPMENT", 1);
        String good = furnishing.space("EQUIPMENT", 1);

        String first = close(bad, 10, FailingView.BAD_REASON);
        String second = close(bad, 11, "It follows the one set aside");
        String third = close(alsoBad, 10, FailingView.BAD_REASON);
        String fourth = close(good, 10, "It has nothing to do with them");

        assertThat(view.shown()).contains(fourth).doesNotContain(first, second, third);
        assertThat(host.get("/api/spaces/" + bad).body().path("closures").size())
                .as("other views go on")
                .isEqualTo(2);
        JsonNode health = viewsHealth("DEGRADED");
        assertThat(health.at("/details/deadLetters").path(FailingView.GROUP).asInt())
                .isEqualTo(3);
        assertThat(health.at("/details/stopped").isEmpty()).isTrue();
        assertThat(metrics()).contains("tierslieu_view_dead_letters{view=\"" + FailingView.GROUP + "\"} 3.0");

        tryAgain();
        assertThat(view.shown()).doesNotContain(first, second, third);

        view.mend();
        tryAgain();

        assertThat(view.shown()).containsOnlyOnce(first, third, fourth).containsSubsequence(first, second);
        assertThat(viewsHealth("UP").at("/details/deadLetters").isEmpty()).isTrue();
    }

    @Test
    void what_an_operator_watches_has_a_name() {
        furnishing.space("EQUIPMENT", 1);

        String metrics = metrics();
        for (String view : new String[] {
            "booking.spaces",
            "booking.planning",
            "booking.tariffs",
            "membership.members",
            "revenue.entries",
            "audit.trail"
        }) {
            assertThat(metrics).contains("tierslieu_view_lag_events{view=\"" + view + "\"}");
        }
        assertThat(metrics).contains("RegisterSpace", "SpaceRegistered");
        Answer health = Script.ofNobody(port).get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body().at("/components/db/status").asString()).isEqualTo("UP");
        assertThat(health.body()
                        .at("/components/views/details/lagInEvents/booking.planning")
                        .isNumber())
                .isTrue();
        assertThat(Script.ofNobody(port).get("/actuator/prometheus").status()).isEqualTo(401);
    }

    private void tryAgain() {
        chore.execute(new TaskInstance<>(chore.getName(), "test"), null);
    }

    private String close(String space, int day, String reason) {
        Answer closed = host.post("/api/spaces/" + space + "/closures", """
                {"start":"2026-03-%dT08:00","end":"2026-03-%dT20:00","reason":"%s"}""".formatted(day, day, reason));
        assertThat(closed.status()).as(closed.written()).isEqualTo(201);
        return closed.text("id");
    }

    private JsonNode viewsHealth(String status) {
        JsonNode health = host.get("/actuator/health").body();
        JsonNode views = health.at("/components/views");
        assertThat(views.path("status").asString()).isEqualTo(status);
        assertThat(health.path("status").asString()).isEqualTo(status);
        return views;
    }

    private String metrics() {
        Answer metrics = host.get("/actuator/prometheus");
        assertThat(metrics.status()).isEqualTo(200);
        return metrics.written();
    }
}

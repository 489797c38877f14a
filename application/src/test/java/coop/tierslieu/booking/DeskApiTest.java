package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The desk as scripts see it: it is a Wednesday of April, 10:05. */
@HouseTest
class DeskApiTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-04-08T10:05");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    @LocalServerPort
    int port;

    private Script host;
    private String desks;
    private String member;

    @BeforeEach
    void desks_and_a_member_at_the_door() {
        clock.set(NOW);
        host = Script.as(Role.HOST, null, jdbc, port);
        Furnishing furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-04-08", "NOMAD_DESKS");
        desks = furnishing.space("NOMAD_DESKS", 18);
        member = furnishing.member("MEMBER");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void who_walks_in_is_here_at_once() {
        Answer welcomed = host.post("/api/walk-ins", walkIn());

        assertThat(welcomed.status()).as(welcomed.written()).isEqualTo(201);
        assertThat(welcomed.text("status")).isEqualTo("CHECKED_IN");
        assertThat(welcomed.text("space")).isEqualTo(desks);
        assertThat(welcomed.text("end")).startsWith("2026-04-08T13:30");
        assertThat(welcomed.location()).isEqualTo("/api/bookings/" + welcomed.text("id"));

        JsonNode presence = host.get("/api/presence").body();
        assertThat(ids(presence.path("present"))).contains(welcomed.text("id"));
        assertThat(presence.path("people").asInt()).isPositive();
    }

    @Test
    void asked_twice_with_one_key_there_is_one_of_them() {
        String key = Fresh.id("key");

        assertThat(host.post("/api/walk-ins", walkIn(), key).text("id"))
                .isEqualTo(host.post("/api/walk-ins", walkIn(), key).text("id"));
    }

    @Test
    void whoever_is_awaited_or_late_is_told_apart() {
        String late = booked("10:00", "12:00");
        String soon = booked("11:30", "12:30");
        String tonight = booked("18:00", "19:00");

        JsonNode presence = host.get("/api/presence").body();

        assertThat(ids(presence.path("late"))).contains(late).doesNotContain(soon);
        assertThat(ids(presence.path("expected"))).contains(soon).doesNotContain(late, tonight);
        assertThat(ids(presence.path("present"))).doesNotContain(late, soon, tonight);
    }

    @Test
    void what_stands_in_the_way_is_refused_by_name() {
        assertRefused(host.post("/api/walk-ins", "{}"), 422, "field-missing", "member");
        assertRefused(
                host.post("/api/walk-ins", walkIn().replace(member, "nobody")), 422, "member-is-unknown", "member");
        assertRefused(
                host.post("/api/walk-ins", walkIn().replace("HALF_DAY", "WEEK")), 422, "value-not-understood", "stay");
        assertRefused(
                host.post("/api/walk-ins", walkIn().replace("}", ",\"expectedTotal\":{\"cents\":1}}")),
                409,
                "price-has-changed",
                "expectedTotal");
        clock.set(NOW.withHour(3));
        assertRefused(host.post("/api/walk-ins", walkIn()), 409, "no-desk-is-free", "space");
        for (Role other : List.of(Role.MEMBER, Role.COOPERATOR, Role.AUDITOR)) {
            Script script = Script.as(other, other == Role.AUDITOR ? null : member, jdbc, port);
            assertRefused(script.get("/api/presence"), 403, "not-for-this-role", null);
            assertRefused(script.post("/api/walk-ins", walkIn()), 403, "not-for-this-role", null);
        }
    }

    private String walkIn() {
        return "{\"member\":\"%s\",\"stay\":\"HALF_DAY\",\"space\":\"%s\"}".formatted(member, desks);
    }

    private String booked(String from, String to) {
        return host.post("/api/bookings", """
                        {"space":"%s","member":"%s","start":"2026-04-08T%s","end":"2026-04-08T%s"}""".formatted(desks, member, from, to))
                .text("id");
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.path("id").asString()));
        return ids;
    }
}

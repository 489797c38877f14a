package coop.tierslieu.endurance;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Crowd;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Many requests at the same instant, over HTTP, with the program's own threads and connections. */
@HouseTest
@Timeout(20)
class CrowdTest {

    private static final int PEOPLE = 200;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private Furnishing furnishing;
    private String member;

    @BeforeEach
    void a_member_and_a_rate_card() {
        host = Script.as(Role.HOST, null, jdbc, port);
        furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "SALON", "NOMAD_DESKS");
        member = furnishing.member("MEMBER");
    }

    @Test
    void of_200_who_want_one_room_exactly_one_has_it() throws Exception {
        assertThat(winners(furnishing.space("SALON", 1))).isEqualTo(1);
    }

    @Test
    void of_200_who_want_one_of_18_desks_exactly_18_have_one() throws Exception {
        assertThat(winners(furnishing.space("NOMAD_DESKS", 18))).isEqualTo(18);
    }

    @Test
    void ten_duplicates_at_once_make_one_booking_and_answer_the_same() throws Exception {
        String desks = furnishing.space("NOMAD_DESKS", 18);
        String wish = morning(desks);
        String key = Fresh.id("key");

        List<Answer> answers = Crowd.of(10, person -> host.post("/api/bookings", wish, key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answer::written)
                .containsOnly(answers.get(0).written());
        assertThat(answers)
                .extracting(Answer::location)
                .containsOnly(answers.get(0).location());
        assertThat(planned(desks)).hasSize(1);
    }

    @Test
    void a_key_belongs_to_one_request_of_one_person() {
        String desks = furnishing.space("NOMAD_DESKS", 2);
        String key = Fresh.id("key");
        Answer booked = host.post("/api/bookings", morning(desks), key);
        assertThat(booked.status()).isEqualTo(201);

        assertRefused(
                host.post("/api/bookings", Furnishing.wish(desks, member, "2026-03-10T14:00", "2026-03-10T15:00"), key),
                422,
                "idempotency-key-reused",
                "Idempotency-Key");
        assertRefused(
                host.post("/api/bookings", morning(desks), "no spaces, please"),
                422,
                "idempotency-key-malformed",
                "Idempotency-Key");
        Script own = Script.as(Role.MEMBER, member, jdbc, port);
        assertThat(own.post("/api/bookings", morning(desks), key).text("id"))
                .isNotEmpty()
                .isNotEqualTo(booked.text("id"));
    }

    @Test
    void a_refused_request_may_be_repeated_with_its_key_once_it_can_be_had() {
        String salon = furnishing.space("SALON", 1);
        String first = host.post("/api/bookings", morning(salon)).text("id");
        String key = Fresh.id("key");
        assertRefused(host.post("/api/bookings", morning(salon), key), 409, "slot-taken", "start");

        host.post("/api/bookings/" + first + "/cancellation", "");

        assertThat(host.post("/api/bookings", morning(salon), key).status()).isEqualTo(201);
    }

    @Test
    void the_planning_shows_each_booking_as_soon_as_it_is_answered() {
        String desks = furnishing.space("NOMAD_DESKS", 10);
        for (int made = 1; made <= 50; made++) {
            int hour = 9 + made % 5;
            String wish = Furnishing.wish(
                    desks, member, "2026-03-10T%02d:00".formatted(hour), "2026-03-10T%02d:00".formatted(hour + 1));
            String id = host.post("/api/bookings", wish).text("id");

            assertThat(planned(desks))
                    .hasSize(made)
                    .anyMatch(entry -> entry.path("id").asString().equals(id));
        }
    }

    private long winners(String space) throws Exception {
        String wish = morning(space);
        List<Answer> answers = Crowd.of(PEOPLE, person -> host.post("/api/bookings", wish));
        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 201).toList();
        refused.forEach(answer -> assertRefused(answer, 409, "slot-taken", "start"));
        int won = PEOPLE - refused.size();
        assertThat(planned(space)).hasSize(won);
        return won;
    }

    private String morning(String space) {
        return Furnishing.wish(space, member, "2026-03-10T09:00", "2026-03-10T10:00");
    }

    private Iterable<JsonNode> planned(String space) {
        return host.get("/api/planning?from=2026-03-10&to=2026-03-10&space=" + space)
                .body()
                .at("/spaces/0/bookings");
    }
}

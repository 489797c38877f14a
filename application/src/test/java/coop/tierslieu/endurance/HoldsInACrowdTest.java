package coop.tierslieu.endurance;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Crowd;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.SeatsTaken;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept for a checkout is as scarce as what is reserved, however many look at the same offer. */
@HouseTest
@Timeout(30)
class HoldsInACrowdTest {

    private static final int PEOPLE = 200;
    private static final int DESKS = 18;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private Furnishing furnishing;
    private List<String> members;

    /** Each their own: whoever holds something else lets go of the first. */
    @BeforeEach
    void many_members() throws Exception {
        host = Script.as(Role.HOST, null, jdbc, port);
        furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "SALON", "NOMAD_DESKS");
        members = Crowd.of(
                        10,
                        clerk -> IntStream.range(0, PEOPLE / 10)
                                .mapToObj(number -> furnishing.member("MEMBER"))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void of_200_who_look_at_one_room_exactly_one_is_kept_it() throws Exception {
        String salon = furnishing.space("SALON", 1);

        assertThat(kept(Crowd.of(PEOPLE, person -> hold(salon, person)))).isEqualTo(1);

        assertThat(SeatsTaken.of(salon, jdbc).atTheEnd()).isEqualTo(1);
    }

    @Test
    void of_200_who_look_at_18_desks_exactly_18_are_kept_one() throws Exception {
        String desks = furnishing.space("NOMAD_DESKS", DESKS);

        assertThat(kept(Crowd.of(PEOPLE, person -> hold(desks, person)))).isEqualTo(DESKS);

        assertThat(SeatsTaken.of(desks, jdbc).atTheEnd()).isEqualTo(DESKS);
    }

    /** Six confirm what they hold and six give it back, while all the others hold or reserve. */
    @Test
    void holding_confirming_reserving_and_giving_back_at_once_never_takes_more_than_there_is() throws Exception {
        String desks = furnishing.space("NOMAD_DESKS", DESKS);
        List<String> held = IntStream.range(0, 12)
                .mapToObj(person -> id(hold(desks, person)))
                .toList();

        List<Answer> answers = Crowd.of(PEOPLE, person -> {
            if (person < 6) {
                return host.post(
                        "/api/bookings", Furnishing.with(wish(desks, person), "\"hold\":\"" + held.get(person) + "\""));
            }
            if (person < 12) {
                return host.delete("/api/holds/" + held.get(person));
            }
            return person % 2 == 0 ? hold(desks, person) : host.post("/api/bookings", wish(desks, person));
        });

        assertThat(answers.subList(0, 6)).extracting(Answer::status).containsOnly(201);
        assertThat(answers.subList(6, 12)).extracting(Answer::status).containsOnly(204);
        SeatsTaken taken = SeatsTaken.of(desks, jdbc);
        assertThat(taken.atMost()).isEqualTo(DESKS);
        assertThat(taken.atTheEnd()).isEqualTo(6 + kept(answers.subList(12, PEOPLE)));
    }

    @Test
    void what_one_confirms_twice_at_once_is_one_booking() throws Exception {
        String salon = furnishing.space("SALON", 1);
        String confirmation = Furnishing.with(wish(salon, 0), "\"hold\":\"" + id(hold(salon, 0)) + "\"");

        List<Answer> answers = Crowd.of(10, click -> host.post("/api/bookings", confirmation));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertRefused(answer, 409, "booking-exists-already", "booking"));
        assertThat(SeatsTaken.of(salon, jdbc).confirmed()).isEqualTo(1);
    }

    private Answer hold(String space, int person) {
        return host.post("/api/holds", wish(space, person));
    }

    private String wish(String space, int person) {
        return Furnishing.wish(space, members.get(person), "2026-03-10T09:00", "2026-03-10T10:00");
    }

    private static String id(Answer held) {
        assertThat(held.status()).as(held.written()).isEqualTo(201);
        return held.body().at("/bookings/0").asString();
    }

    private static int kept(List<Answer> answers) {
        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 201).toList();
        refused.forEach(answer -> assertRefused(answer, 409, "slot-taken", "start"));
        return answers.size() - refused.size();
    }
}

package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.TestPlace;
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

/** Camille has booked two mornings; between them it is the second one's eve. */
@HouseTest
class MyBookingsApiTest {

    @Autowired
    TestPlace place;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private MemberId camille;
    private String first;
    private String second;

    @BeforeEach
    void two_mornings() {
        place.open();
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 12);
        camille = place.member("Camille Exemple");
        place.booking(room, place.member("Noor Modèle"), TimeSlot.parse("2026-03-13T09:00", "2026-03-13T10:00"));
        first = place.booking(room, camille, TimeSlot.parse("2026-03-10T09:00", "2026-03-10T10:00"))
                .value();
        second = place.booking(room, camille, TimeSlot.parse("2026-03-12T09:00", "2026-03-12T10:00"))
                .value();
        clock.set(LocalDateTime.parse("2026-03-11T18:00"));
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_member_lists_what_is_theirs_and_nothing_else() {
        Script own = Script.as(Role.MEMBER, camille.value(), jdbc, port);

        assertThat(ids(own.get("/api/bookings").body())).containsExactly(second);
        assertThat(ids(own.get("/api/bookings?past=true").body())).containsExactly(first);
    }

    @Test
    void the_host_says_whose() {
        Script host = Script.as(Role.HOST, null, jdbc, port);

        assertThat(ids(host.get("/api/bookings?member=" + camille).body())).containsExactly(second);
        assertRefused(host.get("/api/bookings"), 422, "field-missing", "member");
    }

    @Test
    void nobody_else_may() {
        Script another = Script.as(Role.MEMBER, place.member("Noor Modèle").value(), jdbc, port);

        assertRefused(another.get("/api/bookings?member=" + camille), 403, "only-for-yourself", "member");
        assertRefused(
                Script.as(Role.AUDITOR, null, jdbc, port).get("/api/bookings?member=" + camille),
                403,
                "not-for-this-role",
                null);
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.path("id").asString()));
        return ids;
    }
}

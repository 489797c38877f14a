package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A room, booked on Thursday 12 March from 14:00 to 15:00, is open to members on Thursday mornings only from now on. */
@HouseTest
class OpeningHoursApiTest {

    private static final String THURSDAY_MORNING = """
            {"openingHours":{"rows":[{"customerClass":"MEMBER","day":"THURSDAY","from":"09:00","until":"12:00"}],
            "closedOnHolidays":["MEMBER"]}}""";

    @Autowired
    TestPlace place;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private MemberId member;
    private String hours;
    private SpaceId room;
    private BookingId afternoon;

    @BeforeEach
    void a_room_that_is_booked_in_the_afternoon() {
        place.open();
        host = Script.as(Role.HOST, null, jdbc, port);
        member = place.member("Camille Exemple");
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        hours = "/api/spaces/" + room + "/opening-hours";
        afternoon = place.booking(room, member, TimeSlot.parse("2026-03-12T14:00", "2026-03-12T15:00"));
    }

    @Test
    void what_is_reserved_later_follows_and_what_was_agreed_stands_and_is_listed() {
        assertThat(host.get(hours).body().path("outside")).isEmpty();

        Answer changed = host.put(hours, THURSDAY_MORNING);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().path("outside").findValuesAsString("id")).containsExactly(afternoon.value());
        assertThat(host.get("/api/spaces/" + room).body().at("/openingHours/rows"))
                .hasSize(1);
        assertThat(host.get("/api/bookings/" + afternoon).text("status")).isEqualTo("CONFIRMED");
        assertRefused(reserve("2026-03-12T16:00", "2026-03-12T17:00"), 422, "outside-opening-hours", "start");
        assertThat(reserve("2026-03-12T10:00", "2026-03-12T11:00").status()).isEqualTo(201);
    }

    @Test
    void what_are_no_hours_or_the_same_is_refused_by_name_and_nobody_else_may() {
        host.put(hours, THURSDAY_MORNING);

        assertRefused(host.put(hours, THURSDAY_MORNING), 422, "nothing-changes", "openingHours");
        assertRefused(host.put(hours, "{}"), 422, "field-missing", "openingHours");
        assertRefused(
                host.put(hours, THURSDAY_MORNING.replace("12:00", "08:00")),
                422,
                "opening-ends-before-it-starts",
                "openingHours");
        assertThat(Script.as(Role.AUDITOR, null, jdbc, port)
                        .put(hours, THURSDAY_MORNING)
                        .status())
                .isEqualTo(403);
    }

    private Answer reserve(String start, String end) {
        return host.post(
                "/api/bookings",
                "{\"space\":\"%s\",\"member\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"seats\":1}"
                        .formatted(room, member, start, end));
    }
}

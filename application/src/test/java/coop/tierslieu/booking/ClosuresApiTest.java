package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
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

/** A room, booked on 12 March from nine to ten, has to close that day; it is 3 March 2026, 08:00. */
@HouseTest
class ClosuresApiTest {

    private static final String THAT_DAY =
            "{\"start\":\"2026-03-12T08:00\",\"end\":\"2026-03-12T20:00\",\"reason\":\"Travaux\"}";

    @Autowired
    TestPlace place;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    @LocalServerPort
    int port;

    private Script host;
    private MemberId member;
    private SpaceId room;
    private SpaceId whole;
    private String booking;
    private String ofTheWhole;

    @BeforeEach
    void a_room_and_the_whole_it_is_part_of_are_booked() {
        place.open();
        host = Script.as(Role.HOST, null, jdbc, port);
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        whole = place.space(SpaceKind.WHOLE_PLACE, 12, room);
        member = place.member("Camille Exemple");
        booking = place.booking(room, member, TimeSlot.parse("2026-03-12T09:00", "2026-03-12T10:00"))
                .value();
        ofTheWhole = place.booking(whole, member, TimeSlot.parse("2026-03-12T14:00", "2026-03-12T16:00"))
                .value();
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void whoever_is_in_the_way_is_listed_those_of_the_whole_too_and_given_back_without_a_fee() {
        Answer closed = host.post("/api/spaces/" + room + "/closures", THAT_DAY);
        String closure = "/api/spaces/" + room + "/closures/" + closed.text("id");

        assertThat(ids(closed.body().path("affectedBookings"))).containsExactlyInAnyOrder(booking, ofTheWhole);
        assertThat(ids(host.get(closure + "/bookings").body())).containsExactlyInAnyOrder(booking, ofTheWhole);

        String key = Fresh.id("key");
        assertThat(host.post(closure + "/cancellation", "", key).body().isEmpty())
                .isTrue();
        assertThat(host.post(closure + "/cancellation", "", key).body().isEmpty())
                .isTrue();
        for (String id : List.of(booking, ofTheWhole)) {
            JsonNode told = host.get("/api/bookings/" + id).body();
            assertThat(told.path("status").asString()).isEqualTo("CANCELLED");
            assertThat(told.at("/due/cents").asInt()).isZero();
        }
        assertThat(host.post(closure + "/cancellation", "").status()).isEqualTo(200);
        assertThat(host.delete(closure).status()).isEqualTo(204);
        assertRefused(host.get(closure + "/bookings"), 404, "closure-unknown", "closure");
    }

    @Test
    void the_parts_of_a_whole_close_with_it_and_their_bookings_are_listed_too() {
        Answer closed = host.post("/api/spaces/" + whole + "/closures", THAT_DAY);
        String closure = "/api/spaces/" + whole + "/closures/" + closed.text("id");

        assertThat(ids(closed.body().path("affectedBookings"))).containsExactlyInAnyOrder(booking, ofTheWhole);
        assertThat(host.get("/api/spaces/" + room).body().path("closures")).hasSize(1);

        host.post(closure + "/cancellation", "");
        assertThat(host.get("/api/bookings/" + booking).text("status")).isEqualTo("CANCELLED");
        assertThat(host.delete(closure).status()).isEqualTo(204);
        assertThat(host.get("/api/spaces/" + room).body().path("closures")).isEmpty();
    }

    @Test
    void who_is_in_the_way_is_moved_at_no_cost_but_only_by_the_host_and_only_while_it_is_closed() {
        String move = "{\"start\":\"2026-03-20T09:00\",\"end\":\"2026-03-20T09:30\",\"becauseClosed\":true}";
        String change = "/api/bookings/" + booking + "/change";
        assertRefused(host.post(change, move), 409, "space-is-not-closed", "booking");

        host.post("/api/spaces/" + room + "/closures", THAT_DAY);
        clock.set(LocalDateTime.parse("2026-03-12T07:00"));

        assertThat(host.post(change + "/quote", move)
                        .body()
                        .at("/feeKept/cents")
                        .asInt())
                .isZero();
        assertThat(Script.as(Role.MEMBER, member.value(), jdbc, port)
                        .post(change, move)
                        .status())
                .isEqualTo(403);
        Answer moved = host.post(change, move);
        assertThat(moved.text("start")).startsWith("2026-03-20T09:00");
        assertThat(moved.body().at("/due/cents").asInt())
                .isEqualTo(moved.body().at("/price/incl/cents").asInt());
    }

    @Test
    void the_whole_site_closes_in_one_go_and_only_once() {
        String holiday = "{\"start\":\"2027-07-14T00:00\",\"end\":\"2027-07-15T00:00\",\"reason\":\"Fête nationale\"}";

        String key = Fresh.id("key");
        JsonNode once = host.post("/api/closures", holiday, key).body();

        assertThat(ids(once)).hasSizeGreaterThan(1);
        assertThat(ids(host.post("/api/closures", holiday, key).body())).isEqualTo(ids(once));
        assertThat(ids(host.post("/api/closures", holiday).body())).isEqualTo(ids(once));
        assertThat(once.findValuesAsString("space")).contains(room.value(), whole.value());
        for (JsonNode one : once) {
            assertThat(host.delete("/api/spaces/" + one.path("space").asString() + "/closures/"
                                    + one.path("id").asString())
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void closures_are_listed_with_what_they_hit_and_lifted_wherever_they_are_alike() {
        String reason = Fresh.id("travaux");
        String works = THAT_DAY.replace("Travaux", reason);
        host.post("/api/spaces/" + room + "/closures", works);
        host.post("/api/spaces/" + whole + "/closures", works);

        JsonNode ofTheRoom = host.get("/api/spaces/" + room + "/closures").body();
        assertThat(ofTheRoom.findValuesAsString("reason")).containsExactly(reason);
        assertThat(ids(ofTheRoom.at("/0/affectedBookings"))).containsExactlyInAnyOrder(booking, ofTheWhole);
        assertThat(host.get("/api/closures").body().findValuesAsString("reason"))
                .filteredOn(reason::equals)
                .hasSize(2);

        JsonNode freed = host.post("/api/closures/cancellation", works).body();
        assertThat(freed.findValuesAsString("space")).containsExactlyInAnyOrder(room.value(), whole.value());
        assertThat(ids(host.get("/api/spaces/" + room + "/closures").body().at("/0/affectedBookings")))
                .isEmpty();

        JsonNode lifted = host.post("/api/closures/lifting", works).body();
        assertThat(lifted.findValuesAsString("space")).containsExactlyInAnyOrder(room.value(), whole.value());
        assertThat(host.get("/api/spaces/" + room + "/closures").body().isEmpty())
                .isTrue();
        assertThat(host.post("/api/closures/lifting", works).body().isEmpty()).isTrue();
        assertRefused(host.get("/api/spaces/no-such-room/closures"), 404, "space-unknown", "space");
        assertRefused(host.post("/api/closures/lifting", "{}"), 422, "field-missing", "start");
    }

    @Test
    void what_is_no_closure_is_refused_by_name() {
        for (String path : List.of("/api/closures", "/api/spaces/" + room + "/closures")) {
            assertRefused(host.post(path, "{}"), 422, "field-missing", "start");
            assertRefused(
                    host.post(path, THAT_DAY.replace("T20:00", "T07:00")), 422, "slot-ends-before-it-starts", "end");
            assertRefused(
                    host.post(path, THAT_DAY.replace("2026-03", "2026-02")), 422, "closure-is-in-the-past", "end");
            assertRefused(host.post(path, THAT_DAY.replace("Travaux", " ")), 422, "field-missing", "reason");
        }
        assertThat(Script.as(Role.AUDITOR, null, jdbc, port)
                        .post("/api/closures", THAT_DAY)
                        .status())
                .isEqualTo(403);
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.path("id").asString()));
        return ids;
    }
}

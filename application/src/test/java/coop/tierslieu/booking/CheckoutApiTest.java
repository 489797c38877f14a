package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holding, then reserving, alone or with equipment, as scripts see it; it is Tuesday 3 March 2026, 08:00. */
@HouseTest
class CheckoutApiTest {

    private static final String MORNING = "\"start\":\"2026-03-10T09:00\",\"end\":\"2026-03-10T11:00\"";

    @Autowired
    TestPlace place;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private String room;
    private String projector;
    private String camille;
    private Script own;
    private Script other;

    @BeforeEach
    void a_room_a_projector_and_two_who_want_them() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12).value();
        projector = place.space(SpaceKind.EQUIPMENT, 1).value();
        camille = place.member("Camille Exemple").value();
        own = Script.as(Role.MEMBER, camille, jdbc, port);
        other = Script.as(Role.MEMBER, place.member("Noor Modèle").value(), jdbc, port);
    }

    @Test
    void what_is_held_is_answered_with_its_id_its_end_and_its_price() {
        Answer held = hold(own, MORNING);

        assertThat(held.status()).as(held.written()).isEqualTo(201);
        assertThat(held.location()).endsWith("/api/holds/" + id(held));
        assertThat(held.text("until")).isEqualTo("2026-03-03T08:05:00+01:00");
        assertThat(held.body().at("/price/incl/cents").asInt()).isEqualTo(4800);
    }

    @Test
    void what_is_held_for_one_is_taken_for_another() {
        hold(own, MORNING);

        Answer refused = other.post("/api/bookings", wish(MORNING));

        assertRefused(refused, 409, "slot-taken", "start");
        assertThat(refused.body().path("alternatives")).isNotEmpty();
        assertThat(quoted(other, MORNING).body().path("free").asBoolean()).isFalse();
        assertThat(quoted(own, MORNING).body().path("free").asBoolean()).isTrue();
    }

    @Test
    void what_is_held_becomes_the_booking_of_the_same_id() {
        String hold = id(hold(own, MORNING));

        Answer booked = own.post("/api/bookings", wish(MORNING + ",\"hold\":\"" + hold + "\""));

        assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        assertThat(booked.text("id")).isEqualTo(hold);
        assertRefused(own.delete("/api/holds/" + hold), 404, "nothing-is-held", "id");
    }

    @Test
    void what_is_given_back_can_be_had_by_another() {
        String hold = id(hold(own, MORNING));

        assertRefused(other.delete("/api/holds/" + hold), 404, "nothing-is-held", "id");
        assertThat(own.delete("/api/holds/" + hold).status()).isEqualTo(204);

        assertThat(other.post("/api/bookings", wish(MORNING)).status()).isEqualTo(201);
    }

    @Test
    void whoever_holds_something_else_lets_go_of_the_first() {
        hold(own, MORNING);
        String elsewhere = place.space(SpaceKind.MEETING_ROOM, 4).value();

        Answer held = own.post("/api/holds", "{\"space\":\"" + elsewhere + "\"," + MORNING + "}");

        assertThat(held.status()).isEqualTo(201);
        assertThat(other.post("/api/bookings", wish(MORNING)).status()).isEqualTo(201);
    }

    @Test
    void equipment_comes_with_a_room_for_one_total() {
        Answer quote = quoted(own, MORNING + withProjector());
        assertThat(quote.body().at("/extras/0/price/incl/cents").asInt()).isEqualTo(4800);
        assertThat(quote.body().at("/total/cents").asInt()).isEqualTo(9600);

        Answer booked = own.post(
                "/api/bookings",
                wish(MORNING + withProjector() + ",\"expectedTotal\":{\"cents\":9600,\"currency\":\"EUR\"}"));

        assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        assertRefused(other.post("/api/bookings", alone(projector)), 409, "slot-taken", "start");
    }

    @Test
    void without_the_equipment_there_is_no_room_either() {
        assertThat(other.post("/api/bookings", alone(projector)).status()).isEqualTo(201);

        assertThat(quoted(own, MORNING + withProjector()).text("obstacle")).isEqualTo("slot-taken");
        assertRefused(own.post("/api/bookings", wish(MORNING + withProjector())), 409, "slot-taken", "start");
        assertThat(other.post("/api/bookings", wish(MORNING)).status()).isEqualTo(201);
    }

    @Test
    void equipment_has_the_hours_and_the_shortest_time_of_what_it_comes_with() {
        String hall = place.space(SpaceKind.EVENT_SPACE, 40).value();
        String evening = "\"start\":\"2026-03-14T20:00\",\"end\":\"2026-03-14T20:30\"" + withProjector();

        for (String path : new String[] {"/api/quotes", "/api/bookings"}) {
            Answer answer = own.post(path, "{\"space\":\"" + hall + "\"," + evening + "}");
            assertThat(answer.status()).as(answer.written()).isIn(200, 201);
        }
    }

    @Test
    void nothing_comes_with_a_thing() {
        String locker = place.space(SpaceKind.LOCKER, 1).value();
        String wish = "{\"space\":\"" + locker + "\"," + MORNING + withProjector() + "}";

        for (String path : new String[] {"/api/quotes", "/api/bookings"}) {
            assertRefused(own.post(path, wish), 422, "nothing-comes-with-a-thing", "extras");
        }
    }

    @Test
    void a_locker_is_rented_by_the_day_and_by_the_month() {
        String locker = place.space(SpaceKind.LOCKER, 1).value();

        assertThat(own.post("/api/bookings", spaced(locker, "2026-03-10T00:00", "2026-03-11T00:00"))
                        .status())
                .isEqualTo(201);
        assertThat(own.post("/api/bookings", spaced(locker, "2026-03-11T00:00", "2026-04-11T00:00"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_can_never_be_had_is_refused_by_name() {
        assertBad("2026-03-10T11:00", "2026-03-10T09:00", "", "slot-ends-before-it-starts", "end");
        assertBad("2026-03-02T09:00", "2026-03-02T10:00", "", "in-the-past", "start");
        assertBad("2026-03-10T09:00", "2026-03-10T10:00", ",\"seats\":13", "more-than-the-space-holds", "seats");
        assertBad("2026-03-29T02:30", "2026-03-29T04:00", "", "time-does-not-exist", "start");
        assertBad("2026-04-03T09:00", "2026-04-03T10:00", "", "beyond-horizon", "start");
        assertBad("2026-03-08T09:00", "2026-03-08T10:00", "", "outside-opening-hours", "start");
        assertRefused(own.post("/api/holds", alone("no-such-room")), 404, "space-unknown", "space");
        assertRefused(own.post("/api/holds", "{}"), 422, "field-missing", "space");
        assertRefused(
                other.post("/api/holds", wish(MORNING + ",\"member\":\"" + camille + "\"")),
                403,
                "only-for-yourself",
                "member");
    }

    private void assertBad(String start, String end, String more, String rule, String field) {
        String wish = wish("\"start\":\"%s\",\"end\":\"%s\"%s".formatted(start, end, more));
        for (String path : new String[] {"/api/quotes", "/api/holds", "/api/bookings"}) {
            assertRefused(own.post(path, wish), 422, rule, field);
        }
    }

    private Answer hold(Script script, String slot) {
        return script.post("/api/holds", wish(slot));
    }

    private Answer quoted(Script script, String slot) {
        return script.post("/api/quotes", wish(slot));
    }

    private static String id(Answer held) {
        return held.body().at("/bookings/0").asString();
    }

    private String wish(String more) {
        return "{\"space\":\"" + room + "\"," + more + "}";
    }

    private String alone(String space) {
        return "{\"space\":\"" + space + "\"," + MORNING + "}";
    }

    private static String spaced(String space, String start, String end) {
        return "{\"space\":\"%s\",\"start\":\"%s\",\"end\":\"%s\"}".formatted(space, start, end);
    }

    private String withProjector() {
        return ",\"extras\":[{\"space\":\"" + projector + "\",\"seats\":1}]";
    }
}

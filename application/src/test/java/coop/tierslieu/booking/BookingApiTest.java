package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Spaces, rate cards, quotes, bookings and the planning as scripts see them; it is 3 March 2026, 08:00. */
@HouseTest
class BookingApiTest {

    private static final String MORNING = "\"start\":\"2026-03-10T09:00\",\"end\":\"2026-03-10T11:00\"";

    @Autowired
    TestPlace place;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String room = Fresh.id("room");
    private final String card = Fresh.id("card");
    private Script host;
    private String member;

    @BeforeEach
    void a_room_a_rate_card_and_a_member() {
        place.open();
        host = Script.as(Role.HOST, null, jdbc, port);
        assertThat(registerRoom(room).status()).isEqualTo(201);
        assertThat(host.post("/api/rate-cards", rateCard(card)).status()).isEqualTo(201);
        member = registerMember();
    }

    @Test
    void a_quote_states_price_and_conditions_and_reserves_nothing() {
        Answer quote = host.post("/api/quotes", wish(room, MORNING));

        assertThat(quote.status()).isEqualTo(200);
        assertThat(quote.body().at("/price/incl/cents").asInt()).isEqualTo(6000);
        assertThat(quote.body().at("/units/0/count").asInt()).isEqualTo(2);
        assertThat(quote.text("freeCancellationUntil")).isEqualTo("2026-03-09T09:00:00+01:00");
        assertThat(quote.body().path("free").asBoolean()).isTrue();
        assertThat(bookingsIn(room, host)).isZero();
    }

    @Test
    void a_booking_is_answered_with_its_address_price_and_conditions() {
        Answer booked = host.post("/api/bookings", wish(room, MORNING));

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.location()).endsWith("/api/bookings/" + booked.text("id"));
        assertThat(booked.body().at("/price/excl/cents").asInt()).isEqualTo(5000);
        assertThat(booked.body().at("/price/vat/cents").asInt()).isEqualTo(1000);
        assertThat(booked.body().at("/price/incl/currency").asString()).isEqualTo("EUR");
        assertThat(booked.text("tariffVersion")).isEqualTo(card);
        assertThat(booked.text("freeCancellationUntil")).isEqualTo("2026-03-09T09:00:00+01:00");
        assertThat(host.get("/api/bookings/" + booked.text("id")).body()).isEqualTo(booked.body());
        assertThat(bookingsIn(room, host)).isEqualTo(1);
    }

    @Test
    void a_booking_sent_twice_with_one_key_is_made_once() {
        String key = Fresh.id("key");

        Answer once = host.post("/api/bookings", wish(room, MORNING), key);
        Answer again = host.post("/api/bookings", wish(room, MORNING), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(once.text("id"));
        assertThat(bookingsIn(room, host)).isEqualTo(1);
    }

    @Test
    void a_taken_slot_is_answered_with_three_that_can_be_had() {
        String nextDoor = Fresh.id("room");
        registerRoom(nextDoor);
        host.post("/api/bookings", wish(room, MORNING));

        Answer refused = host.post("/api/bookings", wish(room, MORNING));

        assertRefused(refused, 409, "slot-taken", "start");
        assertThat(refused.body().path("alternatives").size()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            String space = refused.body().at("/alternatives/" + i + "/space").asString();
            String slot = "\"start\":\"%s\",\"end\":\"%s\""
                    .formatted(
                            refused.body().at("/alternatives/" + i + "/start").asString(),
                            refused.body().at("/alternatives/" + i + "/end").asString());
            assertThat(host.post("/api/quotes", wish(space, slot))
                            .body()
                            .path("free")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void what_is_missing_or_unknown_is_refused_by_name() {
        assertRefused(host.post("/api/bookings", "{}"), 422, "field-missing", "space");
        assertRefused(
                host.post("/api/bookings", "{\"space\":\"" + room + "\"," + MORNING + "}"),
                422,
                "field-missing",
                "member");
        assertRefused(host.post("/api/bookings", wish("no-such-room", MORNING)), 404, "space-unknown", "space");
        assertRefused(host.get("/api/bookings/no-such-booking"), 404, "booking-unknown", "id");
        assertRefused(
                host.post("/api/bookings", wish(room, "\"start\":\"tomorrow\",\"end\":\"later\"")),
                422,
                "time-is-malformed",
                "start");
        assertRefused(host.get("/api/planning?from=2026-01-01&to=2026-12-31"), 422, "period-too-long", "to");
    }

    @Test
    void a_price_that_has_changed_is_refused() {
        assertRefused(
                host.post(
                        "/api/bookings", wish(room, MORNING + ",\"expectedTotal\":{\"cents\":1,\"currency\":\"EUR\"}")),
                409,
                "price-has-changed",
                "expectedTotal");
    }

    @Test
    void a_cancelled_booking_leaves_the_planning_and_states_its_fee() {
        String booking = host.post("/api/bookings", wish(room, MORNING)).text("id");

        Answer cancelled = host.post("/api/bookings/" + booking + "/cancellation", "{}");

        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
        assertThat(cancelled.body().at("/fee/incl/cents").asInt()).isZero();
        assertThat(bookingsIn(room, host)).isZero();
    }

    @Test
    void closing_a_space_lists_the_bookings_it_hits() {
        String booking = host.post("/api/bookings", wish(room, MORNING)).text("id");

        Answer closed = host.post(
                "/api/spaces/" + room + "/closures",
                "{\"start\":\"2026-03-10T08:00\",\"end\":\"2026-03-10T20:00\",\"reason\":\"Travaux\"}");

        assertThat(closed.status()).isEqualTo(201);
        assertThat(closed.body().at("/affectedBookings/0/id").asString()).isEqualTo(booking);
        assertThat(host.get("/api/spaces/" + room).body().at("/closures/0/id").asString())
                .isEqualTo(closed.text("id"));
    }

    @Test
    void members_book_for_themselves_and_do_not_see_who_else_has() {
        String other = registerMember();
        Script own = Script.as(Role.MEMBER, member, jdbc, port);
        Script others = Script.as(Role.MEMBER, other, jdbc, port);

        Answer booked = own.post("/api/bookings", "{\"space\":\"" + room + "\"," + MORNING + "}");

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("member")).isEqualTo(member);
        assertThat(own.get("/api/bookings/" + booked.text("id")).status()).isEqualTo(200);
        assertRefused(others.get("/api/bookings/" + booked.text("id")), 404, "booking-unknown", "id");
        assertRefused(others.post("/api/quotes", wish(room, MORNING)), 403, "only-for-yourself", "member");
        assertThat(others.post("/api/bookings", wish(room, MORNING)).status()).isEqualTo(403);
        assertThat(planning(others).at("/spaces/0/bookings/0/member").isNull()).isTrue();
        assertThat(planning(own).at("/spaces/0/bookings/0/member").asString()).isEqualTo(member);
    }

    @Test
    void auditors_read_and_change_nothing() {
        Script auditor = Script.as(Role.AUDITOR, null, jdbc, port);

        assertThat(auditor.get("/api/spaces").status()).isEqualTo(200);
        assertThat(auditor.get("/api/rate-cards").status()).isEqualTo(200);
        assertThat(auditor.get("/api/planning").status()).isEqualTo(200);
        assertThat(auditor.post("/api/bookings", wish(room, MORNING)).status()).isEqualTo(403);
    }

    private JsonNode planning(Script script) {
        return script.get("/api/planning?from=2026-03-10&to=2026-03-10&space=" + room)
                .body();
    }

    private int bookingsIn(String space, Script script) {
        return script.get("/api/planning?from=2026-03-10&to=2026-03-10&space=" + space)
                .body()
                .at("/spaces/0/bookings")
                .size();
    }

    private String wish(String space, String more) {
        return "{\"space\":\"%s\",\"member\":\"%s\",\"seats\":1,%s}".formatted(space, member, more);
    }

    private Answer registerRoom(String id) {
        return host.post(
                "/api/spaces",
                "{\"id\":\"%s\",\"name\":\"Salle\",\"kind\":\"MEETING_ROOM\",\"capacity\":{\"STANDARD\":2}}"
                        .formatted(id));
    }

    private String registerMember() {
        return host.post(
                        "/api/members",
                        "{\"kind\":\"PERSON\",\"profile\":\"FREELANCER\",\"name\":\"Sacha Exemple\",\"email\":\"%s@example.org\"}"
                                .formatted(Fresh.id("sacha")))
                .text("id");
    }

    private static String rateCard(String version) {
        return """
                {"version":"%s","effectiveFrom":"2026-03-03","decision":"Assemblée","lines":[
                  {"kind":"MEETING_ROOM","customerClass":"MEMBER","hour":{"cents":2500,"currency":"EUR"}}]}""".formatted(version);
    }
}

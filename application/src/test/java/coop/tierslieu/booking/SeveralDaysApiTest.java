package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestPlace;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Several slots as one wish, and "three days", as scripts see them; the room is closed on Sundays, 8 March for one. */
@HouseTest
class SeveralDaysApiTest {

    private static final String THREE_DAYS = "\"length\":\"THREE_DAYS\",\"date\":\"2026-03-06\"";
    private static final String TWO_MORNINGS = """
            "slots":[{"start":"2026-03-10T09:00","end":"2026-03-10T11:00"},
                     {"start":"2026-03-12T09:00","end":"2026-03-12T11:00"}]""";
    private static final int DAY_INCL_CENTS = 14_400;
    private static final int MORNING_INCL_CENTS = 4_800;

    @Autowired
    TestPlace place;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private String room;
    private MemberId noor;
    private Script camille;

    @BeforeEach
    void a_room_and_two_who_want_it() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12).value();
        noor = place.member("Noor Modèle");
        camille = Script.as(Role.MEMBER, place.member("Camille Exemple").value(), jdbc, port);
    }

    @Test
    void a_quote_tells_the_whole_and_each_of_three_days() {
        Answer quote = camille.post("/api/quotes", wish(THREE_DAYS));

        assertThat(quote.status()).as(quote.written()).isEqualTo(200);
        assertThat(all(quote, "/slots", "start"))
                .containsExactly("2026-03-06T08:00:00+01:00", "2026-03-07T09:00:00+01:00", "2026-03-09T08:00:00+01:00");
        assertThat(quote.body().at("/slots/2/price/incl/cents").asInt()).isEqualTo(DAY_INCL_CENTS);
        assertThat(quote.body().at("/price/incl/cents").asInt()).isEqualTo(3 * DAY_INCL_CENTS);
        assertThat(quote.body().at("/total/cents").asInt()).isEqualTo(3 * DAY_INCL_CENTS);
        assertThat(quote.body().at("/units/0/count").asInt()).isEqualTo(3);
        assertThat(quote.text("start")).isEqualTo("2026-03-06T08:00:00+01:00");
        assertThat(quote.text("end")).isEqualTo("2026-03-09T20:00:00+01:00");
        assertThat(quote.body().path("free").asBoolean()).isTrue();
    }

    @Test
    void a_quote_says_which_day_is_in_the_way() {
        taken("2026-03-07");

        Answer quote = camille.post("/api/quotes", wish(THREE_DAYS));

        assertThat(quote.body().path("free").asBoolean()).isFalse();
        assertThat(quote.text("obstacle")).isEqualTo("slot-taken");
        assertThat(all(quote, "/slots", "free")).containsExactly("true", "false", "true");
        assertThat(quote.body().at("/slots/1/obstacle").asString()).isEqualTo("slot-taken");
        assertThat(quote.body().path("alternatives")).isNotEmpty();
        assertThat(all(
                        camille.post("/api/quotes", wish(THREE_DAYS + ",\"without\":[\"2026-03-07\"]")),
                        "/slots",
                        "start"))
                .containsExactly("2026-03-06T08:00:00+01:00", "2026-03-09T08:00:00+01:00");
    }

    @Test
    void three_days_are_held_then_booked_under_the_same_ids() {
        Answer held = camille.post("/api/holds", wish(THREE_DAYS));
        assertThat(held.status()).as(held.written()).isEqualTo(201);
        assertThat(held.body().at("/price/incl/cents").asInt()).isEqualTo(3 * DAY_INCL_CENTS);
        List<String> ids = all(held, "/slots", "booking");
        assertThat(held.body().path("bookings")).hasSize(3);
        assertThat(held.location()).endsWith("/api/holds/" + ids.get(0));

        Answer booked = camille.post(
                "/api/bookings",
                wish("\"slots\":%s,\"holds\":%s,\"expectedTotal\":{\"cents\":%d,\"currency\":\"EUR\"}"
                        .formatted(slots(held), held.body().path("bookings"), 3 * DAY_INCL_CENTS)));

        assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        assertThat(booked.location()).endsWith("/api/bookings/" + ids.get(0));
        assertThat(booked.text("id")).isEqualTo(ids.get(0));
        assertThat(all(booked, "/bookings", "id")).isEqualTo(ids);
        assertThat(all(booked, "/bookings", "status")).containsOnly("CONFIRMED");
    }

    @Test
    void one_day_of_what_is_held_can_be_given_back() {
        List<String> ids = all(camille.post("/api/holds", wish(THREE_DAYS)), "/slots", "booking");

        assertThat(camille.delete("/api/holds/" + ids.get(1)).status()).isEqualTo(204);

        taken("2026-03-07");
        assertRefused(camille.delete("/api/holds/" + ids.get(1)), 404, "nothing-is-held", "id");
        assertThat(camille.delete("/api/holds/" + ids.get(2)).status()).isEqualTo(204);
    }

    @Test
    void several_slots_are_booked_or_none() {
        taken("2026-03-12");

        Answer refused = camille.post("/api/bookings", wish(TWO_MORNINGS));
        assertRefused(refused, 409, "slot-taken", "start");
        assertThat(refused.body().path("alternatives")).isNotEmpty();
        assertRefused(camille.post("/api/holds", wish(TWO_MORNINGS)), 409, "slot-taken", "start");
        taken("2026-03-10");
    }

    @Test
    void equipment_comes_with_every_slot() {
        String projector = place.space(SpaceKind.EQUIPMENT, 1).value();
        String wish = wish(TWO_MORNINGS + ",\"extras\":[{\"space\":\"" + projector + "\"}]");
        Answer quote = camille.post("/api/quotes", wish);
        assertThat(quote.body().at("/extras/0/price/incl/cents").asInt()).isEqualTo(2 * MORNING_INCL_CENTS);
        assertThat(quote.body().at("/total/cents").asInt()).isEqualTo(4 * MORNING_INCL_CENTS);

        Answer booked = camille.post(
                "/api/bookings",
                wish.replace(
                        "}]}",
                        "}],\"expectedTotal\":{\"cents\":%d,\"currency\":\"EUR\"}}".formatted(4 * MORNING_INCL_CENTS)));

        assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        assertThat(booked.body().at("/bookings/1/extras/0/space").asString()).isEqualTo(projector);
        assertThat(booked.body().at("/bookings/1/extras/0/booking").asString())
                .isNotEqualTo(booked.body().at("/bookings/0/extras/0/booking").asString());
    }

    @Test
    void sent_twice_it_happens_once() {
        String key = Fresh.id("key");

        Answer once = camille.post("/api/bookings", wish(TWO_MORNINGS), key);
        Answer again = camille.post("/api/bookings", wish(TWO_MORNINGS), key);

        assertThat(once.status()).as(once.written()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(once.body());
    }

    @Test
    void who_asks_for_a_list_is_answered_with_one_also_of_one_slot() {
        String one = wish("\"length\":\"HALF_DAY\",\"date\":\"2026-03-10\",\"time\":\"14:00\"");

        assertThat(all(camille.post("/api/quotes", one), "/slots", "start"))
                .containsExactly("2026-03-10T13:30:00+01:00");
        Answer booked = camille.post("/api/bookings", one);
        assertThat(booked.text("end")).as(booked.written()).isEqualTo("2026-03-10T20:00:00+01:00");
        assertThat(all(booked, "/bookings", "id")).containsExactly(booked.text("id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "slots":[]                                                              | no-slot              | slots
            "slots":[{"start":"2026-03-10T09:00"}]                                  | field-missing        | end
            "slots":[{"start":"2026-03-10T09:00","end":"2026-03-10T11:00"},{"start":"2026-03-10T10:00","end":"2026-03-10T12:00"}] | slots-overlap | slots
            "slots":[{"start":"2026-03-10T09:00","end":"2026-03-10T11:00"}],"start":"2026-03-10T09:00" | times-are-given-twice | start
            "length":"DAY","date":"2026-03-10","end":"2026-03-10T11:00"             | times-are-given-twice | end
            "length":"DAY","date":"2026-03-10","slots":[]                           | times-are-given-twice | slots
            "length":"DAY"                                                          | field-missing        | date
            "length":"CENTURY","date":"2026-03-10"                                  | value-not-understood | length
            "length":"OTHER","date":"2026-03-10"                                    | value-not-understood | length
            "length":"THREE_DAYS","date":"+999999999-12-31"                         | year-out-of-range    | date
            "length":"ONE_HOUR","date":"2026-03-10","time":"9"                      | time-is-malformed    | time
            "length":"DAY","date":"2026-03-08"                                      | not-open-that-day    | date
            "length":"THREE_DAYS","date":"2026-03-06","without":["soon"]            | time-is-malformed    | without
            "date":"2026-03-10"                                                     | field-missing        | start
            """)
    void what_cannot_be_meant_is_refused_by_name_wherever_it_is_sent(String when, String rule, String field) {
        for (String address : List.of("/api/quotes", "/api/holds", "/api/bookings")) {
            assertRefused(camille.post(address, wish(when)), 422, rule, field);
        }
    }

    @Test
    void more_slots_than_a_series_has_dates_are_too_many() {
        String slots = IntStream.rangeClosed(0, 200)
                .mapToObj(TimeSlot.parse("2026-03-10T09:00", "2026-03-10T10:00").localStart()::plusDays)
                .map(start -> "{\"start\":\"%s\",\"end\":\"%s\"}".formatted(start, start.plusHours(1)))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();

        assertRefused(camille.post("/api/quotes", wish("\"slots\":[" + slots + "]")), 422, "too-many-slots", "slots");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"one\"]", "[\"one\",\"two\",\"three\"]"})
    void each_slot_has_its_hold_or_none_has(String holds) {
        assertRefused(
                camille.post("/api/bookings", wish(TWO_MORNINGS + ",\"holds\":" + holds)),
                422,
                "one-hold-for-each-slot",
                "holds");
    }

    @Test
    void the_description_tells_of_several_slots() {
        JsonNode schemas = camille.get("/v3/api-docs").body().path("components").path("schemas");

        assertThat(schemas.at("/ReserveRequest/properties/length/description").asString())
                .contains("THREE_DAYS");
        assertThat(schemas.at("/ReserveRequest/properties").propertyNames()).contains("slots", "date", "holds");
        assertThat(schemas.at("/QuoteView/properties").propertyNames()).contains("slots");
        assertThat(schemas.at("/HoldView/properties").propertyNames()).contains("bookings", "slots");
        assertThat(schemas.at("/BookedView/properties").propertyNames()).contains("id", "price", "bookings");
    }

    private String wish(String more) {
        return "{\"space\":\"" + room + "\"," + more + "}";
    }

    /** Noor has the room that morning, which is free for her. */
    private void taken(String day) {
        place.booking(new SpaceId(room), noor, TimeSlot.parse(day + "T09:00", day + "T11:00"));
    }

    /** As a script would send back what was held. */
    private static String slots(Answer held) {
        return StreamSupport.stream(held.body().path("slots").spliterator(), false)
                .map(slot -> "{\"start\":%s,\"end\":%s}".formatted(slot.path("start"), slot.path("end")))
                .toList()
                .toString();
    }

    private static List<String> all(Answer answer, String list, String field) {
        return StreamSupport.stream(answer.body().at(list).spliterator(), false)
                .map(one -> one.path(field).asString())
                .toList();
    }
}

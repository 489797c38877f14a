package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Series as scripts see them; it is Tuesday 3 March 2026, 08:00, and a resident may book until the 1st of June. */
@HouseTest
class SeriesApiTest {

    private static final String FOUR_TUESDAYS = "FREQ=WEEKLY;BYDAY=TU;COUNT=4";

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private String room;
    private String member;

    @BeforeEach
    void a_room_a_rate_card_and_a_resident() {
        host = Script.as(Role.HOST, null, jdbc, port);
        Furnishing furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "MEETING_ROOM");
        room = furnishing.space("MEETING_ROOM", 12);
        member = furnishing.member("RESIDENT");
    }

    @Test
    void one_quote_answers_for_every_date() {
        taken("2026-03-17T09:30", "2026-03-17T11:00");

        Answer quote = host.post("/api/series/quotes", wish(FOUR_TUESDAYS, "\"exdates\":[\"2026-03-24\"]"));

        assertThat(quote.status()).as(quote.written()).isEqualTo(200);
        assertThat(texts(quote, "occurrences", "start"))
                .containsExactly("2026-03-10T09:00:00", "2026-03-17T09:00:00", "2026-03-31T09:00:00");
        assertThat(quote.body().at("/occurrences/1/free").asBoolean()).isFalse();
        assertThat(quote.body().at("/occurrences/1/obstacle").asString()).isEqualTo("slot-taken");
        assertThat(quote.body().at("/occurrences/1/reason").asString()).contains("17/03/2026 09:30");
        assertThat(quote.body().at("/removed/0").asString()).isEqualTo("2026-03-24");
        assertThat(quote.body().path("free").asInt()).isEqualTo(2);
        assertThat(quote.body().path("conflicts").asInt()).isEqualTo(1);
        assertThat(quote.body().at("/totalIncl/cents").asInt()).isEqualTo(2 * Furnishing.HOUR_INCL_CENTS);
        assertThat(bookingsOfTheRoom()).isEqualTo(1);
    }

    @Test
    void every_reason_why_a_date_cannot_be_had_is_told_beside_it() {
        host.post(
                "/api/spaces/" + room + "/closures",
                "{\"start\":\"2026-03-31T00:00\",\"end\":\"2026-04-01T00:00\",\"reason\":\"Travaux\"}");

        Answer quote = host.post("/api/series/quotes", """
                {"space":"%s","member":"%s","start":"2026-03-29T02:30","end":"2026-03-29T04:00",
                 "rrule":"FREQ=DAILY;COUNT=70"}""".formatted(room, member));

        List<String> obstacles = texts(quote, "occurrences", "obstacle");
        assertThat(obstacles.get(0)).isEqualTo("time-does-not-exist");
        assertThat(obstacles.get(2)).isEqualTo("space-is-closed");
        assertThat(obstacles.get(69)).isEqualTo("beyond-horizon");
        assertThat(quote.body().at("/occurrences/0/start").asString()).isEqualTo("2026-03-29T02:30:00");
    }

    @Test
    void skipping_conflicts_books_the_rest_and_says_what_was_skipped_and_why() {
        taken("2026-03-17T09:30", "2026-03-17T11:00");

        Answer booked = host.post("/api/series", wish(FOUR_TUESDAYS, "\"onConflict\":\"skip\""));

        assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        assertThat(booked.location()).endsWith("/api/series/" + booked.text("id"));
        assertThat(texts(booked, "bookings", "start"))
                .containsExactly("2026-03-10T09:00:00+01:00", "2026-03-24T09:00:00+01:00", "2026-03-31T09:00:00+02:00");
        assertThat(texts(booked, "skipped", "start")).containsExactly("2026-03-17T09:00:00");
        assertThat(texts(booked, "skipped", "obstacle")).containsExactly("slot-taken");
        Answer read = host.get("/api/series/" + booked.text("id"));
        assertThat(read.body().path("bookings")).isEqualTo(booked.body().path("bookings"));
        assertThat(bookingsOfTheRoom()).isEqualTo(4);
    }

    @Test
    void a_time_that_does_not_exist_is_skipped_too() {
        Answer booked = host.post("/api/series", """
                {"space":"%s","member":"%s","start":"2026-03-28T02:00","end":"2026-03-28T03:00",
                 "rrule":"FREQ=DAILY;COUNT=3","onConflict":"skip"}""".formatted(room, member));

        assertThat(texts(booked, "bookings", "start"))
                .containsExactly("2026-03-28T02:00:00+01:00", "2026-03-30T02:00:00+02:00");
        assertThat(texts(booked, "skipped", "obstacle")).containsExactly("time-does-not-exist");
    }

    @Test
    void all_or_nothing_refuses_with_the_list_of_what_is_in_the_way() {
        taken("2026-03-17T09:30", "2026-03-17T11:00");
        taken("2026-03-31T08:00", "2026-03-31T10:00");

        Answer refused = host.post("/api/series", wish(FOUR_TUESDAYS, "\"onConflict\":\"refuse\""));

        assertRefused(refused, 409, "slot-taken", "start");
        assertThat(texts(refused, "conflicts", "start")).containsExactly("2026-03-17T09:00:00", "2026-03-31T09:00:00");
        assertThat(bookingsOfTheRoom()).isEqualTo(2);
    }

    @Test
    void a_series_sent_twice_with_one_key_is_made_once() {
        String key = Fresh.id("key");
        taken("2026-03-17T09:30", "2026-03-17T11:00");

        Answer once = host.post("/api/series", wish(FOUR_TUESDAYS, "\"onConflict\":\"skip\""), key);
        Answer again = host.post("/api/series", wish(FOUR_TUESDAYS, "\"onConflict\":\"skip\""), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(bookingsOfTheRoom()).isEqualTo(4);
    }

    @Test
    void another_total_than_the_quote_said_is_refused() {
        assertRefused(
                host.post("/api/series", wish(FOUR_TUESDAYS, "\"expectedTotal\":{\"cents\":1,\"currency\":\"EUR\"}")),
                409,
                "price-has-changed",
                "expectedTotal");
    }

    @Test
    void a_series_is_given_back_whole_or_from_one_date_on_or_date_by_date() {
        Answer booked = host.post("/api/series", wish(FOUR_TUESDAYS, "\"seats\":2"));
        String series = "/api/series/" + booked.text("id");
        List<String> ids = texts(booked, "bookings", "id");

        Answer one =
                host.post(series + "/cancellation", "{\"booking\":\"%s\",\"scope\":\"one\"}".formatted(ids.get(1)));
        assertThat(texts(one, "bookings", "status"))
                .containsExactly("CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED");

        Answer following = host.post(
                series + "/cancellation", "{\"booking\":\"%s\",\"scope\":\"following\"}".formatted(ids.get(2)));
        assertThat(texts(following, "bookings", "status"))
                .containsExactly("CONFIRMED", "CANCELLED", "CANCELLED", "CANCELLED");

        Answer all = host.delete(series);
        assertThat(texts(all, "bookings", "status")).containsOnly("CANCELLED");
        assertThat(all.body().at("/bookings/0/fee/incl/cents").asInt()).isZero();
        assertRefused(host.delete(series), 409, "series-is-over", null);
        assertThat(bookingsOfTheRoom()).isZero();
    }

    @Test
    void a_series_is_the_business_of_its_member_and_the_staff() {
        String id = host.post("/api/series", wish(FOUR_TUESDAYS, "\"seats\":2")).text("id");
        Script owner = Script.as(Role.MEMBER, member, jdbc, port);
        Script another = Script.as(Role.MEMBER, new Furnishing(host).member("MEMBER"), jdbc, port);

        assertThat(owner.get("/api/series/" + id).status()).isEqualTo(200);
        assertRefused(another.get("/api/series/" + id), 404, "series-is-unknown", "id");
        assertRefused(another.delete("/api/series/" + id), 404, "series-is-unknown", "id");
        assertRefused(
                another.post("/api/series/quotes", wish(FOUR_TUESDAYS, "\"seats\":2")),
                403,
                "only-for-yourself",
                "member");
        assertThat(Script.ofNobody(port).get("/api/series/" + id).status()).isEqualTo(401);
        assertThat(owner.delete("/api/series/" + id).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=WEEKLY                        | recurrence-is-endless
                    FREQ=OFTEN;COUNT=2                 | recurrence-is-malformed
                    FREQ=MONTHLY;BYMONTHDAY=1;COUNT=2  | recurrence-part-is-not-supported
                    FREQ=DAILY;COUNT=1000000           | recurrence-has-too-many-dates
                    FREQ=DAILY;UNTIL=99991231          | recurrence-has-too-many-dates
                    FREQ=DAILY;UNTIL=20260309          | recurrence-ends-before-it-starts
                    FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=2 | recurrence-has-no-date
                    """)
    @Timeout(10)
    void a_bad_rule_is_refused_by_name_whether_quoted_or_booked(String rrule, String rule) {
        assertRefused(host.post("/api/series/quotes", wish(rrule, "\"seats\":1")), 422, rule, "rrule");
        assertRefused(host.post("/api/series", wish(rrule, "\"seats\":1")), 422, rule, "rrule");
    }

    @Test
    void what_would_refuse_every_date_refuses_the_wish() {
        assertRefused(
                host.post("/api/series/quotes", wish(FOUR_TUESDAYS, "\"seats\":13")),
                422,
                "more-than-the-space-holds",
                "seats");
        assertRefused(
                host.post("/api/series/quotes", wish(FOUR_TUESDAYS, "\"exdates\":[\"soon\"]")),
                422,
                "time-is-malformed",
                "exdates");
        assertRefused(
                host.post("/api/series", wish(FOUR_TUESDAYS, "\"onConflict\":\"maybe\"")),
                422,
                "value-not-understood",
                "onConflict");
        assertRefused(
                host.post(
                        "/api/series/quotes", wish(FOUR_TUESDAYS, "\"seats\":1").replace("10:00", "08:00")),
                422,
                "slot-ends-before-it-starts",
                "end");
        assertRefused(
                host.post("/api/series", wish(FOUR_TUESDAYS, "\"seats\":1").replace(room, "no-such-room")),
                404,
                "space-unknown",
                "space");
    }

    @Test
    void two_hundred_dates_are_quoted_without_delay() {
        long before = System.nanoTime();

        Answer quote = host.post("/api/series/quotes", wish("FREQ=DAILY;COUNT=200", "\"seats\":1"));

        assertThat(quote.body().path("occurrences").size()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    private String wish(String rrule, String more) {
        return """
                {"space":"%s","member":"%s","start":"2026-03-10T09:00","end":"2026-03-10T10:00","rrule":"%s",%s}""".formatted(room, member, rrule, more);
    }

    private void taken(String start, String end) {
        assertThat(host.post("/api/bookings", Furnishing.wish(room, member, start, end))
                        .status())
                .isEqualTo(201);
    }

    private int bookingsOfTheRoom() {
        return host.get("/api/planning?from=2026-03-10&to=2026-04-01&space=" + room)
                .body()
                .at("/spaces/0/bookings")
                .size();
    }

    private static List<String> texts(Answer answer, String list, String field) {
        return StreamSupport.stream(answer.body().path(list).spliterator(), false)
                .map(item -> item.path(field).asString(""))
                .toList();
    }
}

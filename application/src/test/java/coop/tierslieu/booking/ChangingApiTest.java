package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static coop.tierslieu.support.Refusal.assertToldAsAProblem;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The room is booked on 10 March from nine to eleven for 60 €; it is 3 March 2026, 08:00, until a test says otherwise. */
@HouseTest
class ChangingApiTest {

    @Autowired
    HouseClock clock;

    @Autowired
    CommandGateway commands;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Furnishing furnishing;
    private Script host;
    private Script own;
    private String room;
    private String member;
    private String booking;

    @BeforeEach
    void a_member_has_the_room() {
        host = Script.as(Role.HOST, null, jdbc, port);
        furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "MEETING_ROOM", "EQUIPMENT");
        room = furnishing.space("MEETING_ROOM", 4);
        member = furnishing.member("MEMBER");
        own = Script.as(Role.MEMBER, member, jdbc, port);
        booking = book(room, "2026-03-10T09:00", "2026-03-10T11:00");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_quote_says_to_the_cent_what_the_change_then_charges() {
        itIs("2026-03-09T10:00");
        JsonNode before = own.get("/api/bookings/" + booking).body();

        JsonNode quote = own.post(path("change/quote"), slot("2026-03-10T09:00", "2026-03-10T10:00"))
                .body();

        assertThat(quote.path("change").asString()).isEqualTo("SHORTENED");
        assertThat(cents(quote, "previousPrice")).isEqualTo(6000);
        assertThat(quote.at("/price/incl/cents").asInt()).isEqualTo(3000);
        assertThat(cents(quote, "feeKept")).isEqualTo(1500);
        assertThat(cents(quote, "totalDue")).isEqualTo(4500);
        assertThat(quote.path("free").asBoolean()).isTrue();
        assertThat(own.get("/api/bookings/" + booking).body()).isEqualTo(before);

        assertRefused(
                own.post(path("change"), slot("2026-03-10T09:00", "2026-03-10T10:00", 4499)),
                409,
                "price-has-changed",
                "expectedTotal");
        Answer changed = own.post(path("change"), slot("2026-03-10T09:00", "2026-03-10T10:00", 4500));

        assertThat(changed.status()).as(changed.written()).isEqualTo(200);
        assertThat(changed.text("end")).isEqualTo("2026-03-10T10:00:00+01:00");
        assertThat(changed.body().path("revision").asInt()).isEqualTo(1);
        assertThat(cents(changed.body(), "feesKept")).isEqualTo(1500);
        assertThat(cents(changed.body(), "due")).isEqualTo(4500);
        assertThat(changed.text("freeCancellationUntil"))
                .isEqualTo(quote.path("freeCancellationUntil").asString());
    }

    @Test
    void where_someone_else_is_the_quote_and_the_refusal_offer_other_times() {
        book(room, "2026-03-11T09:00", "2026-03-11T12:00");
        String wanted = slot("2026-03-11T10:00", "2026-03-11T12:00");

        JsonNode quote = own.post(path("change/quote"), wanted).body();

        assertThat(quote.path("free").asBoolean()).isFalse();
        assertThat(quote.path("obstacle").asString()).isEqualTo("slot-taken");
        assertThat(quote.at("/alternatives/0/space").asString()).isEqualTo(room);
        Answer refused = own.post(path("change"), wanted);
        assertRefused(refused, 409, "slot-taken", "start");
        JsonNode other = refused.body().at("/alternatives/0");
        assertThat(own.post(
                                path("change"),
                                slot(
                                        other.path("start").asString(),
                                        other.path("end").asString()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void another_room_for_the_same_slot_at_the_price_that_was_quoted() {
        String nextDoor = furnishing.space("MEETING_ROOM", 4);

        JsonNode quote = own.post(path("swap/quote"), to(nextDoor)).body();

        assertThat(quote.path("change").asString()).isEqualTo("SWAPPED");
        assertThat(cents(quote, "totalDue")).isEqualTo(6000);
        assertThat(own.post(path("swap"), to(nextDoor)).text("space")).isEqualTo(nextDoor);
        book(room, "2026-03-10T09:00", "2026-03-10T11:00");

        assertThat(own.post(path("swap/quote"), to(room)).text("obstacle")).isEqualTo("slot-taken");
        assertRefused(own.post(path("swap"), to(room)), 409, "slot-taken", "start");
        for (String how : List.of("swap", "swap/quote")) {
            assertRefused(own.post(path(how), to(nextDoor)), 422, "nothing-changes", "to");
            assertRefused(own.post(path(how), to("no-such-space")), 404, "space-unknown", "space");
            assertRefused(own.post(path(how), "{}"), 422, "field-missing", "to");
        }
    }

    @Test
    void a_series_is_moved_as_the_quote_foretold_and_given_back_from_one_on() {
        List<String> series = series("2026-03-10", "2026-03-17", "2026-03-24");
        String from = "/api/bookings/" + series.get(1);
        String later = """
                {"start":"2026-03-17T14:30","end":"2026-03-17T15:30","scope":"following"}""";

        JsonNode quote = own.post(from + "/change/quote", later).body();

        assertThat(quote.path("following").size()).isEqualTo(1);
        assertThat(quote.at("/following/0/start").asString()).isEqualTo("2026-03-24T14:30:00+01:00");
        assertThat(own.post(from + "/change", later).status()).isEqualTo(200);
        assertThat(Stream.of(0, 1, 2).map(i -> told(series.get(i)).path("start").asString()))
                .containsExactly("2026-03-10T13:00:00+01:00", "2026-03-17T14:30:00+01:00", "2026-03-24T14:30:00+01:00");

        own.post(from + "/cancellation", "{\"scope\":\"following\"}");

        assertThat(Stream.of(0, 1, 2)
                        .map(i -> told(series.get(i)).path("status").asString()))
                .containsExactly("CONFIRMED", "CANCELLED", "CANCELLED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {}                                                                                | field-missing              | start
            {"start":"2026-03-11T09:00"}                                                      | field-missing              | end
            {"start":"demain","end":"2026-03-11T10:00"}                                       | time-is-malformed          | start
            {"start":"2026-03-11T10:00","end":"2026-03-11T09:00"}                             | slot-ends-before-it-starts | end
            {"start":"2026-03-02T09:00","end":"2026-03-02T10:00"}                             | in-the-past                | start
            {"start":"2026-03-29T02:30","end":"2026-03-29T04:00"}                             | time-does-not-exist        | start
            {"start":"2026-03-11T09:10","end":"2026-03-11T10:00"}                             | granularity                | start
            {"start":"2026-06-10T09:00","end":"2026-06-10T10:00"}                             | beyond-horizon             | start
            {"start":"2026-03-11T03:00","end":"2026-03-11T04:00"}                             | outside-opening-hours      | start
            {"start":"2026-03-10T09:00","end":"2026-03-10T11:00"}                             | nothing-changes            | start
            {"start":"2026-03-11T09:00","end":"2026-03-11T10:00","scope":"some"}              | value-not-understood       | scope
            """)
    void what_cannot_be_is_refused_by_name_by_the_quote_as_by_the_change(String body, String rule, String field) {
        assertRefused(own.post(path("change/quote"), body), 422, rule, field);
        assertRefused(own.post(path("change"), body), 422, rule, field);
    }

    @Test
    void what_is_no_amount_is_a_problem_too() {
        assertToldAsAProblem(
                own.post(
                        path("change"),
                        "{\"start\":\"2026-03-11T09:00\",\"end\":\"2026-03-11T10:00\",\"expectedTotal\":{\"cents\":\"trente\"}}"));
    }

    @Test
    void who_leaves_early_frees_the_rest_and_still_owes_it() {
        itIs("2026-03-10T09:40");
        Answer left = own.post(path("departure"), "");

        assertThat(left.text("status")).isEqualTo("CHECKED_IN");
        assertThat(cents(left.body(), "due")).isEqualTo(6000);
        assertRefused(
                host.post("/api/bookings", Furnishing.wish(room, member, "2026-03-10T10:00", "2026-03-10T11:00")),
                409,
                "buffer-time",
                "start");
        assertThat(host.post("/api/bookings", Furnishing.wish(room, member, "2026-03-10T10:30", "2026-03-10T11:00"))
                        .status())
                .isEqualTo(201);
        assertRefused(own.post(path("departure"), ""), 409, "left-already", null);
    }

    @Test
    void the_host_corrects_what_is_over() {
        assertRefused(correct("{\"reason\":\"NOT_USED\"}"), 409, "booking-is-not-over", null);
        itIs("2026-03-10T12:00");
        assertRefused(correct("{}"), 422, "field-missing", "reason");
        assertRefused(correct("{\"reason\":\"WHY_NOT\"}"), 422, "value-not-understood", "reason");
        assertRefused(correct("{\"reason\":\"GOODWILL\",\"start\":\"2026-03-10T09:00\"}"), 422, "field-missing", "end");

        Answer hour = correct("""
                {"reason":"OTHER_TIMES","start":"2026-03-10T09:00","end":"2026-03-10T10:00"}""");

        assertThat(hour.body().at("/correctedPrice/incl/cents").asInt()).isEqualTo(3000);
        assertThat(cents(correct("{\"reason\":\"GOODWILL\"}").body(), "due")).isZero();
        assertRefused(correct("{\"reason\":\"GOODWILL\"}"), 422, "nothing-to-correct", "slot");
    }

    @Test
    void what_was_not_used_is_corrected_with_what_was_reserved_with_it() {
        Answer both = bookWithProjector();
        String extra = both.body().at("/extras/0/booking").asString();
        booking = both.text("id");
        itIs("2026-03-12T12:00");

        Answer corrected = correct("{\"reason\":\"NOT_USED\",\"withExtras\":true}");

        assertThat(corrected.status()).as(corrected.written()).isEqualTo(200);
        assertThat(cents(corrected.body(), "due")).isZero();
        assertThat(cents(told(extra), "due")).isZero();
    }

    @Test
    void how_it_was_is_past_and_not_endless() {
        itIs("2026-03-10T12:00");
        for (String end : List.of("2026-03-10T12:30", "2999-12-31T00:00")) {
            assertRefused(
                    correct("{\"reason\":\"OTHER_TIMES\",\"start\":\"2026-03-10T09:00\",\"end\":\"" + end + "\"}"),
                    422,
                    "corrected-times-are-to-come",
                    "end");
        }
        assertRefused(
                correct("{\"reason\":\"OTHER_TIMES\",\"start\":\"2026-02-01T09:00\",\"end\":\"2026-03-01T09:00\"}"),
                422,
                "too-long",
                "end");
    }

    @Test
    void a_projector_that_was_moved_alone_is_not_in_the_way_of_its_room() {
        Answer both = bookWithProjector();
        String later = slot("2026-03-12T14:00", "2026-03-12T14:30");
        String extra = "/api/bookings/" + both.body().at("/extras/0/booking").asString();
        booking = both.text("id");
        assertRefused(own.post(extra + "/change", later), 422, "too-short", "end");
        assertThat(own.post(extra + "/change", slot("2026-03-12T14:00", "2026-03-12T15:00"))
                        .status())
                .isEqualTo(200);

        JsonNode quote = own.post(path("change/quote"), slot("2026-03-12T14:00", "2026-03-12T15:00"))
                .body();
        assertThat(cents(quote, "totalDue")).isEqualTo(3000);
        assertThat(own.post(path("change"), slot("2026-03-12T14:00", "2026-03-12T15:00", 3000))
                        .status())
                .isEqualTo(200);

        assertThat(own.post(path("change"), later).status()).isEqualTo(200);
        assertThat(own.get(extra).text("end")).isEqualTo("2026-03-12T14:30:00+01:00");
    }

    private Answer bookWithProjector() {
        String projector = furnishing.space("EQUIPMENT", 1);
        return host.post(
                "/api/bookings",
                Furnishing.with(
                        Furnishing.wish(room, member, "2026-03-12T09:00", "2026-03-12T11:00"),
                        Furnishing.extra(projector)));
    }

    @Test
    void only_who_booked_and_the_host_change_it() {
        Script other = Script.as(Role.MEMBER, furnishing.member("MEMBER"), jdbc, port);
        Script auditor = Script.as(Role.AUDITOR, null, jdbc, port);
        for (String what : List.of("change", "change/quote", "swap", "swap/quote", "departure", "cancellation")) {
            assertRefused(other.post(path(what), "{}"), 404, "booking-unknown", "id");
            assertThat(auditor.post(path(what), "{}").status()).as(what).isEqualTo(403);
        }
        for (String what : List.of("correction", "deposit")) {
            assertThat(own.post(path(what), "{}").status()).as(what).isEqualTo(403);
        }
        assertRefused(host.post(path("deposit"), ""), 409, "no-deposit-is-due", "booking");
        assertThat(auditor.get("/api/bookings/" + booking).status()).isEqualTo(200);
    }

    @Test
    void a_booking_tells_how_it_came_about() {
        JsonNode told = told(series("2026-03-12").get(0));

        assertThat(told.path("use").asString()).isEqualTo("A_LA_CARTE");
        assertThat(told.at("/payment/means").asString()).isEqualTo("ACCOUNT");
        assertThat(told.path("series").asString()).isNotBlank();
        assertThat(told.path("main").isNull()).isTrue();
        assertThat(told.path("extras").isEmpty()).isTrue();
        assertThat(told.path("deposit").isNull()).isTrue();
        assertThat(told.path("revision").asInt()).isZero();
        assertThat(told.path("correctedPrice").isNull()).isTrue();
        assertThat(cents(told, "due")).isEqualTo(3000);
    }

    private void itIs(String time) {
        clock.set(LocalDateTime.parse(time));
    }

    private String path(String what) {
        return "/api/bookings/" + booking + "/" + what;
    }

    private JsonNode told(String id) {
        return own.get("/api/bookings/" + id).body();
    }

    private Answer correct(String body) {
        return host.post(path("correction"), body);
    }

    private String book(String space, String start, String end) {
        Answer booked = host.post("/api/bookings", Furnishing.wish(space, member, start, end));
        assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        return booked.text("id");
    }

    /** From one to two on each of these days. */
    private List<String> series(String... days) {
        List<RequestedSlot> slots = Stream.of(days)
                .map(day -> new RequestedSlot(
                        new BookingId(Fresh.id("booking")), TimeSlot.parse(day + "T13:00", day + "T14:00")))
                .toList();
        commands.sendAndWait(new ReserveSpace(
                new SpaceId(room),
                new MemberId(member),
                slots,
                1,
                null,
                null,
                new Conditions(Use.A_LA_CARTE, null, new SeriesId(Fresh.id("series")), false, null)));
        return slots.stream().map(slot -> slot.booking().value()).toList();
    }

    private static String slot(String start, String end) {
        return "{\"start\":\"%s\",\"end\":\"%s\"}".formatted(start, end);
    }

    private static String slot(String start, String end, int expectedCents) {
        return "{\"start\":\"%s\",\"end\":\"%s\",\"expectedTotal\":{\"cents\":%d,\"currency\":\"EUR\"}}"
                .formatted(start, end, expectedCents);
    }

    private static String to(String space) {
        return "{\"to\":\"%s\"}".formatted(space);
    }

    private static int cents(JsonNode body, String field) {
        return body.path(field).path("cents").asInt();
    }
}

package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import coop.tierslieu.booking.feeds.FeedLinks;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.reserving.HoldSlots;
import coop.tierslieu.booking.reserving.ReleaseHold;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Refusal;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestPlace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Calendars as the programs of members fetch them, read by another library than the one that writes them. */
@HouseTest
class CalendarsTest {

    private static final TimeSlot THURSDAY = TimeSlot.parse("2026-03-05T09:00", "2026-03-05T11:00");

    @Autowired
    TestPlace place;

    @Autowired
    FeedLinks links;

    @Autowired
    SecretLinks secrets;

    @Autowired
    CommandGateway commands;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private SpaceId room;
    private MemberId camille;
    private BookingId booking;

    @BeforeEach
    void a_booking() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        camille = place.member("Camille Exemple");
        booking = place.booking(room, camille, THURSDAY);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_member_subscribes_to_their_bookings_by_a_secret_link() throws Exception {
        place.booking(room, place.member("Noor Modèle"), TimeSlot.parse("2026-03-05T14:00", "2026-03-05T15:00"));

        VEvent event = only(get(links.of(camille)));

        assertThat(event.getUid().getValue()).startsWith(booking.value() + "@");
        assertThat(event.getSummary().getValue()).isEqualTo(TestPlace.nameOf(room));
        assertThat(event.getUrl().getValue()).endsWith("/bookings/" + booking);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-05T08:00:00Z"));
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getSequence().getValue()).isZero();
    }

    @Test
    void a_cancelled_booking_is_told_for_thirty_days() throws Exception {
        commands.sendAndWait(new CancelBooking(room, booking, camille));

        VEvent event = only(get(links.of(camille)));
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(1);

        clock.set(HouseClock.OPENING.plusDays(31));
        assertThat(read(get(links.of(camille))).getEvents()).isEmpty();
    }

    @Test
    void who_asks_again_is_told_that_nothing_is_new() throws Exception {
        HttpResponse<String> first = get(links.of(camille));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(get(links.of(camille), "If-None-Match", tag).statusCode()).isEqualTo(304);

        place.booking(room, camille, TimeSlot.parse("2026-03-06T09:00", "2026-03-06T10:00"));
        assertThat(get(links.of(camille), "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void what_has_gone_is_noticed_by_those_who_ask_by_date() throws Exception {
        BookingId option = option(room, camille);
        HttpResponse<String> first = get(links.of(camille));
        assertThat(read(first).getEvents()).hasSize(2);
        assertThat(first.headers().firstValue("Last-Modified")).isEmpty();

        commands.sendAndWait(new ReleaseHold(room, option, camille));

        String justNow = "Tue, 03 Mar 2026 07:00:00 GMT";
        HttpResponse<String> next = get(links.of(camille), "If-Modified-Since", justNow);
        assertThat(next.statusCode()).isEqualTo(200);
        only(next);
    }

    @Test
    void a_space_tells_of_its_options_as_tentative_and_not_whose_they_are() throws Exception {
        SpaceId salon = place.space(SpaceKind.SALON, 4);
        SpaceId whole = place.space(SpaceKind.WHOLE_PLACE, 4, salon);
        option(whole, camille);

        HttpResponse<String> ofSalon = get(links.of(salon));

        assertThat(only(ofSalon).getStatus().isTentative()).isTrue();
        assertThat(only(ofSalon).getSummary().getValue()).isEqualTo("Option");
        assertThat(ofSalon.body()).doesNotContain(camille.value(), "URL");
        assertThat(only(get(links.of(whole))).getStatus().isTentative()).isTrue();
    }

    private BookingId option(SpaceId space, MemberId member) {
        BookingId option = new BookingId(Fresh.id("booking"));
        commands.sendAndWait(new HoldSlots(
                space,
                member,
                List.of(new RequestedSlot(option, TimeSlot.parse("2026-03-20T18:00", "2026-03-20T22:00"))),
                4,
                null,
                Use.PRIVATISATION,
                HoldKind.OPTION));
        return option;
    }

    @Test
    void a_space_tells_that_it_is_reserved_and_not_by_whom() throws Exception {
        SpaceId desks = place.space(SpaceKind.NOMAD_DESKS, 18);
        place.booking(desks, camille, THURSDAY);

        HttpResponse<String> ofRoom = get(links.of(room));
        assertThat(only(ofRoom).getSummary().getValue()).isEqualTo("Réservé");
        assertThat(only(get(links.of(desks))).getSummary().getValue()).matches("Réservé\\h: 1 place");
        assertThat(ofRoom.body()).doesNotContain("Camille", camille.value(), "URL");
    }

    @Test
    void free_and_busy_is_for_everyone_and_names_neither_booking_nor_person() throws Exception {
        HttpResponse<String> told = get("http://localhost:" + port + "/calendars/spaces/" + room + "/free-busy.ics");

        assertThat(read(told).getFreeBusies().get(0).getFreeBusy().get(0).getValues())
                .singleElement()
                .satisfies(busy -> {
                    assertThat(busy.getStartDate().toInstant()).isEqualTo(Instant.parse("2026-03-05T08:00:00Z"));
                    assertThat(busy.getEndDate().toInstant()).isEqualTo(Instant.parse("2026-03-05T10:00:00Z"));
                });
        assertThat(told.body()).doesNotContain(booking.value(), camille.value());
    }

    @Test
    void a_wrong_link_opens_nothing_and_a_renewed_one_no_more() throws Exception {
        String former = links.of(camille);
        assertThat(get(former.replace(".ics", "x.ics")).statusCode()).isEqualTo(404);
        assertThat(get(links.of(room).replace(room.value(), Fresh.id("space"))).statusCode())
                .isEqualTo(404);

        secrets.renew("calendar-MEMBER", camille.value());

        assertThat(get(former).statusCode()).isEqualTo(404);
        assertThat(get(links.of(camille)).statusCode()).isEqualTo(200);
    }

    @Test
    void one_booking_is_saved_by_whom_it_belongs_to_or_by_its_link() {
        Script owner = Script.as(Role.MEMBER, camille.value(), jdbc, port);
        Script another = Script.as(Role.MEMBER, place.member("Noor Modèle").value(), jdbc, port);

        Answer saved = owner.get("/bookings/" + booking + ".ics");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("Content-Disposition")).contains("attachment", "reservation-2026-03-05.ics");
        assertThat(Biweekly.parse(saved.written()).first().getEvents()).hasSize(1);
        assertThat(another.get("/bookings/" + booking + ".ics").status()).isEqualTo(404);
        assertThat(Script.ofNobody(port).get(path(links.of(booking))).status()).isEqualTo(200);
    }

    @Test
    void whoever_fetches_in_english_reads_english() throws Exception {
        assertThat(only(get(links.of(room), "Accept-Language", "en"))
                        .getSummary()
                        .getValue())
                .isEqualTo("Booked");
    }

    @Test
    void a_script_learns_the_addresses_of_whoever_it_acts_for_and_renews_them() throws Exception {
        Script member = Script.as(Role.MEMBER, camille.value(), jdbc, port);
        Script host = Script.as(Role.HOST, null, jdbc, port);

        JsonNode told = member.get("/api/calendars").body();
        assertThat(told.path("own").asString()).isEqualTo(links.of(camille));
        JsonNode ofRoom = of(room, told);
        assertThat(ofRoom.path("reserved").isNull()).as("a key of the host").isTrue();
        assertThat(get(ofRoom.path("freeBusy").asString()).body()).contains("VFREEBUSY");
        assertThat(of(room, host.get("/api/calendars").body()).path("reserved").asString())
                .isEqualTo(links.of(room));

        String renewed = member.post("/api/calendars/renewal", "").text("own");
        assertThat(renewed).isNotEqualTo(told.path("own").asString());
        assertThat(get(told.path("own").asString()).statusCode()).isEqualTo(404);
        assertThat(get(renewed).statusCode()).isEqualTo(200);

        String former = links.of(room);
        Answer ofSpace = host.post("/api/calendars/" + room + "/renewal", "");
        assertThat(ofSpace.text("reserved")).isEqualTo(links.of(room)).isNotEqualTo(former);
        Refusal.assertRefused(host.post("/api/calendars/no-such-room/renewal", ""), 404, "space-unknown", "space");
        Refusal.assertRefused(member.post("/api/calendars/" + room + "/renewal", ""), 403, "not-for-this-role", null);
    }

    private static JsonNode of(SpaceId space, JsonNode calendars) {
        return StreamSupport.stream(calendars.path("spaces").spliterator(), false)
                .filter(one -> one.path("space").asString().equals(space.value()))
                .findFirst()
                .orElseThrow();
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path(address)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static ICalendar read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Biweekly.parse(answer.body()).first();
    }

    private static VEvent only(HttpResponse<String> answer) {
        List<VEvent> events = read(answer).getEvents();
        assertThat(events).hasSize(1);
        return events.get(0);
    }
}

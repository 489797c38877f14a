package coop.tierslieu.endurance;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The salon is booked from nine to ten on 10 March; what the day makes of it, and what the books say after. */
@HouseTest
class DayAtTheDeskTest {

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private String salon;
    private String member;
    private String booking;

    @BeforeEach
    void the_salon_is_booked() {
        host = Script.as(Role.HOST, null, jdbc, port);
        var furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "SALON");
        salon = furnishing.space("SALON", 1);
        member = furnishing.member("MEMBER");
        booking = book("2026-03-10T09:00", "2026-03-10T10:00").text("id");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void who_comes_is_checked_in_once() {
        itIs("08:40");
        assertRefused(act("check-in"), 409, "too-early-to-check-in", null);

        itIs("08:50");
        assertThat(act("check-in").text("status")).isEqualTo("CHECKED_IN");
        assertRefused(act("check-in"), 409, "checked-in-already", null);
        assertThat(host.get("/api/bookings/" + booking).text("changedAt")).isEqualTo("2026-03-10T08:50:00+01:00");
    }

    @Test
    void who_does_not_come_is_charged_and_the_room_is_free_again() {
        itIs("09:10");
        assertRefused(act("no-show"), 409, "too-early-for-a-no-show", null);

        itIs("09:20");
        assertThat(act("no-show").text("status")).isEqualTo("NO_SHOW");
        assertThat(book("2026-03-10T09:30", "2026-03-10T10:00").status()).isEqualTo(201);
    }

    @Test
    void who_cancels_an_hour_before_pays_half() {
        itIs("08:00");

        Answer cancelled = act("cancellation");

        assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
        assertThat(cancelled.body().at("/fee/incl/cents").asInt()).isEqualTo(Furnishing.HOUR_INCL_CENTS / 2);
        assertRefused(act("cancellation"), 404, "booking-is-unknown", "booking");
    }

    @Test
    void a_closed_space_is_not_booked_until_it_is_reopened() {
        Answer closed = host.post(
                "/api/spaces/" + salon + "/closures",
                "{\"start\":\"2026-03-11T08:00\",\"end\":\"2026-03-11T20:00\",\"reason\":\"Travaux\"}");
        assertThat(closed.status()).isEqualTo(201);

        Answer refused = book("2026-03-11T09:00", "2026-03-11T10:00");
        assertRefused(refused, 409, "space-is-closed", "start");
        assertThat(refused.body().path("alternatives").size()).isBetween(1, 3);

        assertThat(host.delete("/api/spaces/" + salon + "/closures/" + closed.text("id"))
                        .status())
                .isEqualTo(204);
        assertThat(book("2026-03-11T09:00", "2026-03-11T10:00").status()).isEqualTo(201);
    }

    @Test
    void the_revenue_of_the_month_counts_what_was_agreed_and_what_was_cancelled() {
        JsonNode agreed = salonInMarch();
        assertThat(agreed.path("bookings").asInt()).isEqualTo(1);
        assertThat(agreed.at("/excl/cents").asInt()).isEqualTo(2500);
        assertThat(agreed.at("/vat/cents").asInt()).isEqualTo(500);
        assertThat(agreed.at("/incl/cents").asInt()).isEqualTo(Furnishing.HOUR_INCL_CENTS);

        itIs("08:00");
        act("cancellation");

        JsonNode cancelled = salonInMarch();
        assertThat(cancelled.path("cancellations").asInt()).isEqualTo(1);
        assertThat(cancelled.path("fees").asInt()).isEqualTo(1);
        assertThat(cancelled.at("/incl/cents").asInt()).isEqualTo(Furnishing.HOUR_INCL_CENTS / 2);
    }

    @Test
    void an_auditor_reads_how_it_came_about_and_how_the_planning_was() {
        itIs("08:00");
        act("cancellation");
        Script auditor = Script.as(Role.AUDITOR, null, jdbc, port);

        JsonNode facts = auditor.get("/api/audit/bookings/" + booking).body().path("facts");
        assertThat(facts.at("/0/type").asString()).isEqualTo("BookingConfirmed");
        assertThat(facts.at("/1/type").asString()).isEqualTo("BookingCancelled");
        assertThat(facts.at("/1/at").asString()).isEqualTo("2026-03-10T08:00:00+01:00");
        assertThat(facts.at("/1/role").asString()).isEqualTo("HOST");
        assertThat(auditor.get("/api/audit/spaces/" + salon).written()).contains("SpaceRegistered", booking);
        assertThat(auditor.get("/api/audit/members/" + member).written()).contains("MemberRegistered", booking);
        assertThat(plannedAsOf(auditor, "2026-03-10T07:59")).isEqualTo(1);
        assertThat(plannedAsOf(auditor, "2026-03-10T08:01")).isZero();
        assertThat(plannedAsOf(auditor, "2026-03-03T07:59")).isZero();
    }

    @Test
    void the_replay_of_all_that_tests_did_gives_the_same_views() {
        Answer report = Script.as(Role.AUDITOR, null, jdbc, port).post("/api/audit/replay-check", "");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.body().path("identical").asBoolean())
                .as(report.written())
                .isTrue();
    }

    private void itIs(String time) {
        clock.set(LocalDateTime.parse("2026-03-10T" + time));
    }

    private Answer act(String what) {
        return host.post("/api/bookings/" + booking + "/" + what, "");
    }

    private Answer book(String start, String end) {
        return host.post("/api/bookings", Furnishing.wish(salon, member, start, end));
    }

    private JsonNode salonInMarch() {
        for (JsonNode line : host.get("/api/revenue/monthly?year=2026").body().at("/months/2/lines")) {
            if (line.path("space").asString("").equals(salon)) {
                return line.path("figures");
            }
        }
        throw new AssertionError("No line of " + salon);
    }

    /** Before the salon was registered it has no line at all. */
    private int plannedAsOf(Script auditor, String asOf) {
        JsonNode planning = auditor.get("/api/audit/planning?from=2026-03-10&to=2026-03-10&asOf=" + asOf)
                .body();
        for (JsonNode line : planning.path("spaces")) {
            if (line.path("space").asString().equals(salon)) {
                return line.path("bookings").size();
            }
        }
        return 0;
    }
}

package coop.tierslieu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Refusal;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day that no calendar of ours holds is refused wherever one can be given, and breaks nothing. */
@HouseTest
class DaysOutOfReachTest {

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private String room;
    private String member;
    private String booking;

    @BeforeEach
    void a_booking_in_a_room() {
        host = Script.as(Role.HOST, null, jdbc, port);
        Furnishing furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "MEETING_ROOM");
        room = furnishing.space("MEETING_ROOM", 12);
        member = furnishing.member("MEMBER");
        booking = host.post("/api/bookings", wish("2026-03-05")).text("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "3000-01-01", "1999-12-31", "2026-02-30", "soon"})
    void whatever_day_is_asked_for_a_page_or_a_list_answers(String day) {
        for (String address : pagesAndLists()) {
            Answer answer = host.get(address.formatted(day.replace("+", "%2B")));
            assertThat(answer.status()).as(address).isBetween(200, 499);
        }
    }

    private List<String> pagesAndLists() {
        String wanted = "space=" + room + "&member=" + member;
        return List.of(
                "/planning?date=%s",
                "/planning/week?date=%s",
                "/planning/month?date=%s",
                "/bookings/new?" + wanted + "&length=DAY&date=%s",
                "/bookings/new?" + wanted + "&length=THREE_DAYS&date=%s",
                "/bookings/new?" + wanted + "&length=MONTH&date=%s",
                "/bookings/new?" + wanted + "&length=OTHER&time=09:00&until=00:00&date=%s",
                "/bookings/new?" + wanted + "&start=2026-03-05T09:00&end=%sT10:00",
                "/bookings/new?" + wanted + "&length=THREE_DAYS&date=2026-03-05&without=%s",
                "/bookings/series/new?" + wanted + "&date=%s",
                "/bookings/series/new?" + wanted + "&date=2026-03-05&ends=UNTIL&until=%s",
                "/bookings/series/new?" + wanted + "&date=2026-03-05&without=%s",
                "/bookings/" + booking + "/change?start=09:00&end=10:00&day=%s",
                "/bookings/" + booking + "/change?start=09:00&end=10:00&endDay=%s",
                "/bookings/" + booking + "/correction?reason=OTHER_TIMES&start=09:00&end=10:00&day=%s",
                "/privatisations/new?" + wanted + "&from=18:00&to=00:00&date=%s",
                "/audit/planning?asOf=%sT10:00",
                "/audit/planning?day=%s",
                "/api/audit/planning?asOf=%sT10:00",
                "/api/planning?from=%s",
                "/api/planning?to=%s",
                "/api/waitlist?space=" + room + "&from=%s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "3000-01-01", "1999-12-31"})
    void a_script_is_told_the_field(String day) {
        Refusal.assertRefused(
                host.get("/api/planning?from=" + day.replace("+", "%2B")), 422, "year-out-of-range", "from");
        Refusal.assertRefused(
                host.get("/api/audit/planning?asOf=" + day.replace("+", "%2B") + "T10:00"),
                422,
                "year-out-of-range",
                "asOf");
        for (String address : List.of("/api/quotes", "/api/holds", "/api/bookings", "/api/waitlist")) {
            Refusal.assertRefused(host.post(address, wish(day)), 422, "year-out-of-range", "start");
        }
        Refusal.assertRefused(host.post("/api/privatisations", wish(day)), 422, "year-out-of-range", "start");
        Refusal.assertRefused(
                host.post("/api/bookings/" + booking + "/change", """
                        {"start":"%sT09:00","end":"2026-03-05T10:00"}""".formatted(day)),
                422,
                "year-out-of-range",
                "start");
        Refusal.assertRefused(
                host.post("/api/spaces/" + room + "/closures", """
                        {"start":"2026-03-09T09:00","end":"%sT10:00","reason":"Travaux"}""".formatted(day)), 422, "year-out-of-range", "end");
        Refusal.assertRefused(
                host.post("/api/series/quotes", wish(day).replace("}", ",\"rrule\":\"FREQ=DAILY;COUNT=2\"}")),
                422,
                "year-out-of-range",
                "start");
        Refusal.assertRefused(
                host.post("/api/rate-cards", """
                        {"version":"far","effectiveFrom":"%s","decision":"Assemblée","lines":[]}""".formatted(day)), 422, "year-out-of-range", "effectiveFrom");
    }

    @Test
    void what_is_prepaid_or_proven_ends_in_our_time() {
        String far = "+999999999-12-31";

        Refusal.assertRefused(
                host.post("/api/members/" + member + "/passes", """
                        {"uses":10,"price":{"cents":15000,"currency":"EUR"},"validUntil":"%s"}""".formatted(far)),
                422,
                "valid-too-long",
                "validUntil");
        Refusal.assertRefused(
                host.post("/api/members/" + member + "/allowances", """
                        {"usages":["DESK"],"hours":4,"validFrom":"2026-03-03","validUntil":"%s"}""".formatted(far)),
                422,
                "valid-too-long",
                "validUntil");
    }

    private String wish(String day) {
        return """
                {"space":"%s","member":"%s","start":"%sT09:00","end":"%3$sT10:00"}""".formatted(room, member, day);
    }
}

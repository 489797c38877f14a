package coop.tierslieu.membership;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@HouseTest
class SubscriptionsApiTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HouseClock clock;

    @Autowired
    TestPlace place;

    @LocalServerPort
    int port;

    private Script host;
    private MemberId member;
    private SpaceId desk;
    private String version;

    @BeforeEach
    void a_catalogue() {
        place.open();
        host = Script.as(Role.HOST, null, jdbc, port);
        member = place.member("Camille Exemple");
        desk = place.space(SpaceKind.FIXED_DESK, 1);
        version = Fresh.id("plans");
        Answer adopted = host.post("/api/plans", """
            {"version": "%s", "effectiveFrom": "2026-03-03", "decision": "Assemblée", "plans": [
                {"plan": "fixed-desk", "kind": "FIXED_DESK", "includedHours": {"MEETING_ROOM": 6},
                 "prices": {"MONTH": {"cents": 18000}, "YEAR": {"cents": 200000}}},
                {"plan": "nomad", "kind": "NOMAD_MONTH", "prices": {"MONTH": {"cents": 12000}}}]}\
            """.formatted(version));
        assertThat(adopted.status()).as(adopted.written()).isEqualTo(201);
    }

    @AfterEach
    void back_to_the_usual_day() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void everyone_reads_the_plans_and_the_host_adopts_them() {
        JsonNode mine = Script.ofNobody(port)
                .get("/api/plans")
                .body()
                .valueStream()
                .filter(catalogue -> catalogue.at("/version").asString().equals(version))
                .findFirst()
                .orElseThrow();

        assertThat(mine.at("/inForce").asBoolean()).isTrue();
        assertThat(mine.at("/plans/0/prices/YEAR/cents").asInt()).isEqualTo(200_000);
        assertThat(mine.at("/plans/0/includedHours/MEETING_ROOM").asDouble()).isEqualTo(6);
        assertRefused(
                catalogue(version, "2026-03-03", "{\"MONTH\": {\"cents\": 1}}"),
                409,
                "plans-version-exists-already",
                "version");
        assertRefused(
                catalogue(Fresh.id("plans"), "2026-03-02", "{\"MONTH\": {\"cents\": 1}}"),
                422,
                "plans-take-effect-in-the-past",
                "effectiveFrom");
        assertRefused(catalogue(Fresh.id("plans"), "2026-03-03", "{}"), 422, "plan-has-no-price", "plans");
        assertRefused(
                catalogue(Fresh.id("plans"), "2026-03-03", "{\"MONTH\": {\"cents\": -1}}"),
                422,
                "plan-price-out-of-range",
                "plans");
        assertRefused(
                catalogue("", "2026-03-03", "{\"MONTH\": {\"cents\": 1}}"), 422, "plans-version-malformed", "version");
    }

    @Test
    void a_member_subscribes_sees_what_is_due_and_the_host_records_what_came_in() {
        Script own = Script.as(Role.MEMBER, member.value(), jdbc, port);

        Answer subscribed = own.post("/api/members/" + member + "/subscriptions", wish("CALENDAR_MONTH", "2026-03-10"));

        assertThat(subscribed.status()).as(subscribed.written()).isEqualTo(201);
        assertThat(subscribed.text("status")).isEqualTo("AGREED");
        String id = subscribed.text("id");
        clock.set(LocalDateTime.parse("2026-03-10T09:00"));
        assertRefused(own.post("/api/subscriptions/" + id + "/terms/1/payment", "{}"), 403, "not-for-this-role", null);
        assertRefused(host.post("/api/subscriptions/" + id + "/terms/2/payment", "{}"), 404, "term-unknown", "term");
        Answer paid = host.post("/api/subscriptions/" + id + "/terms/1/payment", "{}");
        assertThat(paid.status()).as(paid.written()).isEqualTo(200);
        assertThat(paid.body().at("/terms/0/price/excl/cents").asInt()).isEqualTo(12_774);
        assertThat(paid.body().at("/terms/0/paidOn").asString()).isEqualTo("2026-03-10");
        assertThat(own.get("/api/members/" + member + "/subscriptions").body().get(0))
                .isEqualTo(paid.body());
    }

    @Test
    void a_change_of_plan_is_what_its_preview_says() {
        String id = subscribed();
        clock.set(LocalDateTime.parse("2026-03-18T09:00"));

        JsonNode preview = host.get("/api/subscriptions/" + id + "/plan-change?plan=fixed-desk&cycle=YEAR")
                .body();
        Answer changed = host.post(
                "/api/subscriptions/" + id + "/plan-change",
                "{\"plan\": \"fixed-desk\", \"cycle\": \"YEAR\", \"place\": \"%s\"}".formatted(desk));

        assertThat(changed.status()).as(changed.written()).isEqualTo(200);
        assertThat(changed.body().at("/terms/1/credits/0/price")).isEqualTo(preview.at("/credit"));
        assertThat(changed.body().at("/terms/0/price")).isEqualTo(preview.at("/charge"));
        assertThat(preview.at("/difference/cents").asInt()).isEqualTo(240_000 - 11_148);
    }

    @Test
    void a_suspension_and_a_cancellation_are_recorded_and_what_breaks_a_rule_is_refused_by_name() {
        String id = subscribed();
        String path = "/api/subscriptions/" + id;

        assertThat(host.post(path + "/suspension", rest("2026-03-10", "2026-03-12"))
                        .status())
                .isEqualTo(200);
        assertRefused(
                host.post(path + "/suspension", rest("2026-03-12", "2026-03-20")), 409, "suspensions-overlap", "from");
        assertRefused(host.post(path + "/resumption", "{}"), 409, "subscription-does-not-rest", null);
        assertRefused(
                host.post(path + "/cancellation", "{\"lastDay\": \"2026-04-01\"}"),
                409,
                "inside-the-notice",
                "lastDay");
        Answer cancelled = host.post(path + "/cancellation", "{\"lastDay\": \"2026-04-10\"}");
        assertThat(cancelled.text("lastDay")).isEqualTo("2026-04-10");
        assertRefused(
                host.post(path + "/cancellation", "{\"lastDay\": \"2026-05-10\"}"),
                409,
                "subscription-is-cancelled",
                null);
    }

    @Test
    void nobody_sees_or_touches_the_subscription_of_another() {
        String id = subscribed();
        Script other = Script.as(Role.MEMBER, place.member("Dominique Exemple").value(), jdbc, port);

        assertRefused(other.get("/api/subscriptions/" + id), 404, "subscription-unknown", null);
        assertRefused(
                other.post("/api/subscriptions/" + id + "/cancellation", "{\"lastDay\": \"2026-05-10\"}"),
                404,
                "subscription-unknown",
                null);
        assertRefused(
                other.post("/api/members/" + member + "/subscriptions", wish("START_DAY", "2026-03-03")),
                403,
                "member-is-someone-else",
                "member");
        assertThat(other.get("/api/subscriptions").status()).isEqualTo(403);
    }

    private String subscribed() {
        return host.post("/api/members/" + member + "/subscriptions", wish("START_DAY", "2026-03-03"))
                .text("id");
    }

    private String wish(String alignment, String from) {
        return "{\"plan\": \"fixed-desk\", \"cycle\": \"MONTH\", \"place\": \"%s\", \"from\": \"%s\", \"alignment\": \"%s\"}"
                .formatted(desk, from, alignment);
    }

    private static String rest(String from, String until) {
        return "{\"reason\": \"HOLIDAYS\", \"from\": \"%s\", \"until\": \"%s\"}".formatted(from, until);
    }

    private Answer catalogue(String name, String from, String prices) {
        return host.post("/api/plans", """
            {"version": "%s", "effectiveFrom": "%s", "decision": "Assemblée",
             "plans": [{"plan": "desk", "kind": "FIXED_DESK", "prices": %s}]}\
            """.formatted(name, from, prices));
    }
}

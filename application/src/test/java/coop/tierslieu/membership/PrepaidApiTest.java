package coop.tierslieu.membership;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.prepaid.UsePass;
import coop.tierslieu.membership.prepaid.WantedUse;
import coop.tierslieu.membership.prepaid.WhenAPassRunsOutThenExpireIt;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@HouseTest
class PrepaidApiTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CommandGateway commands;

    @Autowired
    WhenAPassRunsOutThenExpireIt automation;

    @Autowired
    HouseClock clock;

    @LocalServerPort
    int port;

    private Script host;
    private String member;

    @BeforeEach
    void a_member() {
        host = Script.as(Role.HOST, null, jdbc, port);
        member = new Furnishing(host).member("MEMBER");
    }

    @AfterEach
    void back_to_the_usual_day() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_pass_that_is_sold_is_shown_with_its_balance() {
        Answer sold = sell(10, "2026-12-31");

        assertThat(sold.status()).as(sold.written()).isEqualTo(201);
        assertThat(sold.text("means")).isEqualTo("PASS");
        assertThat(sold.text("validFrom")).isEqualTo("2026-03-03");
        assertThat(sold.body().at("/price/cents").asInt()).isEqualTo(18_000);
        assertThat(sold.body().at("/left").asInt()).isEqualTo(10);
        assertThat(prepaid().get(0)).isEqualTo(sold.body());
    }

    @Test
    void what_expires_first_comes_first_and_each_tells_its_history() {
        String later = sell(10, "2026-12-31").text("id");
        String sooner = sell(10, "2026-06-30").text("id");
        use(sooner, 2);

        JsonNode all = prepaid();

        assertThat(all.at("/0/id").asString()).isEqualTo(sooner);
        assertThat(all.at("/0/left").asInt()).isEqualTo(8);
        assertThat(all.at("/0/history/0/movement").asString()).isEqualTo("USED");
        assertThat(all.at("/0/history/0/units").asInt()).isEqualTo(2);
        assertThat(all.at("/0/history/0/day").asString()).isEqualTo("2026-03-10");
        assertThat(all.at("/1/id").asString()).isEqualTo(later);
    }

    @Test
    void hours_are_granted_in_halves() {
        Answer granted = grant("7.5");

        assertThat(granted.status()).as(granted.written()).isEqualTo(201);
        assertThat(granted.body().at("/total").asInt()).isEqualTo(15);
        assertThat(granted.text("unit")).isEqualTo("HALF_HOUR");
        assertRefused(grant("7.25"), 422, "hours-out-of-range", "hours");
        assertRefused(grant("0"), 422, "hours-out-of-range", "hours");
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        assertRefused(sell(0, "2026-12-31"), 422, "uses-out-of-range", "uses");
        assertRefused(sell(10, "2026-03-02"), 422, "ends-in-the-past", "validUntil");
        assertRefused(sell(10, "+99999-12-31"), 422, "valid-too-long", "validUntil");
        Map.of(
                        "{\"uses\":10,\"validUntil\":\"2026-12-31\"}", "price",
                        "{\"price\":{\"cents\":15000},\"validUntil\":\"2026-12-31\"}", "uses",
                        "{\"uses\":10,\"price\":{\"cents\":15000}}", "validUntil")
                .forEach((body, field) ->
                        assertRefused(host.post(path("passes"), body), 422, "member-field-required", field));
        String sale = "{\"uses\":10,\"price\":{\"cents\":%d},\"validUntil\":\"2026-12-31\",%s}";
        assertRefused(
                host.post(path("passes"), sale.formatted(Long.MAX_VALUE, "\"vatPermille\":200")),
                422,
                "pass-price-out-of-range",
                "price");
        assertRefused(
                host.post(path("passes"), sale.formatted(1, "\"vatPermille\":1001")),
                422,
                "vat-out-of-range",
                "vatPermille");
        assertRefused(host.post(path("passes"), sale.formatted(1, "\"usages\":[]")), 422, "usage-missing", "usages");
    }

    @Test
    void a_member_sees_their_own_only_and_sells_nothing() {
        sell(10, "2026-12-31");

        assertThat(Script.as(Role.MEMBER, member, jdbc, port)
                        .get(path("prepaid"))
                        .body())
                .hasSize(1);
        assertThat(Script.as(Role.AUDITOR, null, jdbc, port)
                        .get(path("prepaid"))
                        .body())
                .hasSize(1);
        Script other = Script.as(Role.MEMBER, "someone-else", jdbc, port);
        assertRefused(other.get(path("prepaid")), 403, "member-is-someone-else", "member");
        assertThat(Script.as(Role.MEMBER, member, jdbc, port)
                        .post(path("passes"), "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_is_unknown_is_sold_nothing() {
        assertRefused(host.post("/api/members/nobody/passes", "{}"), 404, "member-unknown", "member");
        assertRefused(host.post("/api/members/nobody/allowances", "{}"), 404, "member-unknown", "member");
        assertRefused(host.get("/api/members/nobody/prepaid"), 404, "member-unknown", "member");
    }

    @Test
    void a_pass_that_ran_out_expires_once_however_often_the_chore_runs() {
        String pass = sell(10, "2026-03-31").text("id");
        use(pass, 6);

        automation.expireAllDue();
        assertThat(prepaid().at("/0/left").asInt()).isEqualTo(4);

        clock.set(LocalDateTime.parse("2026-04-08T00:20"));
        automation.expireAllDue();
        automation.expireAllDue();

        assertThat(prepaid().at("/0/left").asInt()).isZero();
        assertThat(prepaid().at("/0/over").asBoolean()).isTrue();
        assertThat(prepaid().at("/0/history")).hasSize(2);
        assertThat(prepaid().at("/0/history/1/movement").asString()).isEqualTo("EXPIRED");
        assertThat(jdbc.sql("select nature, excl_cents from revenue_entry where pass = ? order by recorded_at")
                        .param(pass)
                        .query((row, n) -> row.getString("nature") + " " + row.getInt("excl_cents"))
                        .list())
                .containsExactly("PASS_USE 9000", "PASS_EXPIRY 6000");
    }

    @Test
    void what_passes_earn_has_its_own_line_in_the_month() {
        use(sell(10, "2026-12-31").text("id"), 2);

        JsonNode march = host.get("/api/revenue/monthly?year=2026").body().at("/months/2/lines");

        assertThat(march).anySatisfy(line -> {
            assertThat(line.path("stream").asString()).isEqualTo("A_LA_CARTE");
            assertThat(line.path("space").isNull()).isTrue();
            assertThat(line.at("/figures/excl/cents").asLong()).isGreaterThanOrEqualTo(3000);
        });
    }

    private void use(String pass, int units) {
        commands.sendAndWait(new UsePass(
                new PassId(pass),
                new MemberId(member),
                new WantedUse(new UseId(Fresh.id("booking")), Usage.DESK, units, DAY, DAY)));
    }

    private Answer sell(int uses, String until) {
        return host.post(path("passes"), """
                {"uses":%d,"price":{"cents":15000,"currency":"EUR"},"validUntil":"%s"}""".formatted(uses, until));
    }

    private Answer grant(String hours) {
        return host.post(path("allowances"), """
                {"usages":["MEETING_ROOM"],"hours":%s,"validFrom":"2026-03-03","validUntil":"2026-03-31"}""".formatted(hours));
    }

    private JsonNode prepaid() {
        return host.get(path("prepaid")).body();
    }

    private String path(String what) {
        return "/api/members/" + member + "/" + what;
    }
}

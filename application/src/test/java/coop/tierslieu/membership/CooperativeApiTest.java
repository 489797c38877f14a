package coop.tierslieu.membership;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.access.WhenAMemberHoldsSharesThenTheirAccountIsACooperators;
import coop.tierslieu.audit.ReplayCheck;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestAccount;
import coop.tierslieu.support.TestCooperative;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@HouseTest
class CooperativeApiTest {

    private static final String API = "/api/cooperative";
    private static final LocalDate TODAY = HouseClock.OPENING.toLocalDate();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CommandGateway commands;

    @Autowired
    WhenAMemberHoldsSharesThenTheirAccountIsACooperators automation;

    @Autowired
    ReplayCheck replayCheck;

    @Autowired
    Cache aggregates;

    @Autowired
    HouseClock clock;

    @LocalServerPort
    int port;

    private Script host;
    private TestCooperative cooperative;
    private String camille;

    @BeforeEach
    void a_cooperative() {
        host = Script.as(Role.HOST, null, jdbc, port);
        cooperative = new TestCooperative(commands);
        cooperative.found();
        camille = new Furnishing(host).member("MEMBER");
    }

    @AfterEach
    void back_to_the_usual_day() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void from_the_application_to_the_certificate() {
        Answer applied = host.post(API + "/applications", """
                {"member":"%s","category":"BENEFICIARIES","shares":4,"wish":"Faire vivre le lieu"}""".formatted(camille));
        assertThat(applied.status()).as(applied.written()).isEqualTo(201);
        assertThat(applied.text("wish")).isEqualTo("Faire vivre le lieu");

        Answer admitted = host.post(
                API + "/applications/" + applied.text("application") + "/admission",
                "{\"body\":\"BOARD\",\"decidedOn\":\"2026-03-02\"}");
        assertThat(admitted.text("status")).as(admitted.written()).isEqualTo("ACCEPTED");

        Answer subscribed = post("/subscriptions", "{\"shares\":4,\"paid\":{\"cents\":5000}}");
        assertThat(subscribed.status()).as(subscribed.written()).isEqualTo(201);
        assertThat(subscribed.body().at("/holding/shares").asInt()).isEqualTo(4);
        assertThat(subscribed.text("payBy")).isEqualTo("2031-03-03");

        Answer paid = post("/instalments", "{\"amount\":{\"cents\":15000}}");
        assertThat(paid.body().at("/holding/paid/cents").asInt()).isEqualTo(20_000);
        assertThat(paid.body().at("/payBy").isMissingNode()).isTrue();

        Answer certificate = Script.as(Role.COOPERATOR, camille, jdbc, port)
                .get(API + "/cooperators/" + camille + "/certificate.pdf");
        assertThat(certificate.status()).isEqualTo(200);
        assertThat(certificate.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(certificate.written()).startsWith("%PDF");
    }

    @Test
    void what_is_refused_names_its_rule_and_changes_nothing() {
        assertRefused(
                host.post(API + "/applications", """
                        {"member":"%s","category":"VOLUNTEERS","shares":1}""".formatted(camille)), 422, "category-not-admitted", "category");
        assertRefused(
                post("/subscriptions", "{\"shares\":1,\"paid\":{\"cents\":5000}}"), 409, "not-admitted", "member");
        cooperative.cooperator(new MemberId(camille), 4, TODAY);
        JsonNode before = register(null);

        assertRefused(
                post("/subscriptions", "{\"shares\":0,\"paid\":{\"cents\":0}}"), 422, "shares-out-of-range", "shares");
        assertRefused(post("/withdrawals", "{\"shares\":5}"), 409, "more-than-held", "shares");
        assertRefused(post("/transfers", "{\"shares\":1,\"to\":\"nobody\"}"), 409, "not-admitted", "to");
        assertRefused(host.post(API + "/repayments/nothing/payment", "{}"), 404, "exit-unknown", "exit");
        assertRefused(host.get(API + "/register?asOf=yesterday"), 422, "as-of-malformed", "asOf");

        assertThat(register(null)).isEqualTo(before);
    }

    @Test
    void a_college_beyond_half_is_refused() {
        assertRefused(host.post(API + "/constitutions", """
                        {"effectiveFrom":"2099-01-01","decision":"AG","decidedOn":"2026-03-01",
                         "categories":["EMPLOYEES","BENEFICIARIES","PUBLIC_BODIES"],
                         "colleges":[{"id":"a","name":"A","weightPermille":501,"categories":["EMPLOYEES"]},
                                     {"id":"b","name":"B","weightPermille":499,
                                      "categories":["BENEFICIARIES","PUBLIC_BODIES"]}]}"""), 422, "college-too-heavy", "colleges");
    }

    @Test
    void the_register_and_the_roll_of_a_past_day_are_rebuilt_from_the_facts() {
        cooperative.cooperator(new MemberId(camille), 4, TODAY);
        String sacha = new Furnishing(host).member("MEMBER");
        clock.set(LocalDateTime.parse("2026-03-10T10:00"));
        cooperative.admitted(new MemberId(sacha), LocalDate.parse("2026-03-10"));
        post("/transfers", "{\"shares\":4,\"to\":\"%s\"}".formatted(sacha));

        assertThat(sharesOf(camille, register("2026-03-09"))).isEqualTo(4);
        assertThat(sharesOf(sacha, register("2026-03-09"))).isZero();
        assertThat(sharesOf(camille, register("2026-03-10T09:59"))).isEqualTo(4);
        assertThat(sharesOf(camille, register("2026-03-10"))).isZero();
        assertThat(sharesOf(sacha, register("2026-03-10"))).isEqualTo(4);
        assertThat(register("2026-03-10")).isEqualTo(register(null));

        JsonNode before = host.get(API + "/roll?asOf=2026-03-09").body();
        assertThat(votes(camille, before)).isTrue();
        assertThat(votes(sacha, before)).isFalse();
        JsonNode now = host.get(API + "/roll").body();
        assertThat(votes(camille, now)).isFalse();
        assertThat(votes(sacha, now)).isTrue();
        assertThat(now).isEqualTo(host.get(API + "/roll?asOf=2026-03-10").body());
        assertThat(now.at("/colleges/0/weightPermille").asInt()).isEqualTo(500);

        assertThat(host.get(API + "/register.csv").written()).contains("\r\n" + sacha + ";");
        assertThat(host.get(API + "/roll.csv?asOf=2026-03-09").written())
                .contains("\r\n" + camille + ";Sacha Exemple;BENEFICIARIES;usagers;1\r\n");
    }

    @Test
    void shares_that_leave_wait_in_their_order_and_are_repaid() {
        cooperative.cooperator(new MemberId(new Furnishing(host).member("MEMBER")), 400, TODAY);
        cooperative.cooperator(new MemberId(camille), 4, TODAY);
        post("/withdrawals", "{\"shares\":4}");

        JsonNode exit = waitingOf(camille);
        String path = API + "/repayments/" + exit.at("/exit").asString();
        assertRefused(
                host.post(path + "/postponement", "{\"until\":\"2031-03-04\",\"body\":\"ASSEMBLY\"}"),
                422,
                "postponed-too-far",
                "until");
        String first = host.get(API + "/repayments").body().at("/0/exit").asString();
        while (!first.equals(exit.at("/exit").asString())) {
            assertThat(host.post(API + "/repayments/" + first + "/payment", "{}")
                            .status())
                    .isEqualTo(200);
            first = host.get(API + "/repayments").body().at("/0/exit").asString();
        }
        Answer repaid = host.post(path + "/payment", "{\"lossPerShare\":{\"cents\":1000}}");
        assertThat(repaid.status()).as(repaid.written()).isEqualTo(200);
        assertThat(repaymentOf(camille, repaid.body()).at("/repaid/cents").asInt())
                .isEqualTo(16_000);
    }

    @Test
    void others_see_neither_register_nor_the_shares_of_somebody_else() {
        cooperative.cooperator(new MemberId(camille), 4, TODAY);
        Script sacha = Script.as(Role.COOPERATOR, new Furnishing(host).member("MEMBER"), jdbc, port);

        assertThat(sacha.get(API + "/register").status()).isEqualTo(403);
        assertRefused(sacha.get(API + "/cooperators/" + camille), 403, "shares-of-someone-else", "member");
        assertThat(Script.as(Role.AUDITOR, null, jdbc, port)
                        .get(API + "/cooperators/" + camille)
                        .status())
                .isEqualTo(200);
        assertThat(Script.ofNobody(port).get(API + "/roll").status()).isEqualTo(401);
    }

    @Test
    void the_account_of_who_holds_shares_is_a_cooperators_until_they_are_gone() {
        TestAccount account = TestAccount.open(jdbc, Role.MEMBER, camille);
        automation.followAll();
        assertThat(roleOf(account)).isEqualTo("MEMBER");

        cooperative.cooperator(new MemberId(camille), 2, TODAY);
        automation.followAll();
        automation.followAll();
        assertThat(roleOf(account)).isEqualTo("COOPERATOR");

        post("/exclusion", "{\"reason\":\"HARM_TO_THE_COOPERATIVE\",\"body\":\"ASSEMBLY\"}");
        automation.followAll();
        assertThat(roleOf(account)).isEqualTo("MEMBER");
    }

    @Test
    void a_snapshot_and_a_replay_give_the_same_cooperative() {
        cooperative.cooperator(new MemberId(camille), 4, TODAY);
        aggregates.remove("cooperative");
        assertRefused(post("/withdrawals", "{\"shares\":5}"), 409, "more-than-held", "shares");

        ByteArrayOutputStream report = new ByteArrayOutputStream();
        assertThat(replayCheck.run(new PrintStream(report, true, StandardCharsets.UTF_8)))
                .as(report.toString(StandardCharsets.UTF_8))
                .isTrue();
    }

    private Answer post(String deed, String body) {
        return host.post(API + "/cooperators/" + camille + deed, body);
    }

    private JsonNode register(String asOf) {
        return host.get(API + "/register" + (asOf == null ? "" : "?asOf=" + asOf))
                .body();
    }

    private JsonNode waitingOf(String member) {
        return repaymentOf(member, host.get(API + "/repayments").body());
    }

    private static JsonNode repaymentOf(String member, JsonNode repayments) {
        return StreamSupport.stream(repayments.spliterator(), false)
                .filter(one -> one.at("/member").asString().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static int sharesOf(String member, JsonNode register) {
        return StreamSupport.stream(register.at("/holders").spliterator(), false)
                .filter(one -> one.at("/member").asString().equals(member))
                .mapToInt(one -> one.at("/shares").asInt())
                .sum();
    }

    private static boolean votes(String member, JsonNode roll) {
        return StreamSupport.stream(roll.at("/voters").spliterator(), false)
                .anyMatch(one -> one.at("/member").asString().equals(member));
    }

    private String roleOf(TestAccount account) {
        return jdbc.sql("select role from access.account where login = ?")
                .param(account.login())
                .query(String.class)
                .single();
    }
}

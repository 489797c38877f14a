package coop.tierslieu.membership;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class MembersApiTest {

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String email = Fresh.id("sacha") + "@example.org";
    private Script host;

    @BeforeEach
    void a_script_of_the_host() {
        host = Script.as(Role.HOST, null, jdbc, port);
    }

    @Test
    void a_registered_member_is_answered_with_their_address() {
        Answer registered = register("STUDENT");

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.location()).endsWith("/api/members/" + registered.text("id"));
        assertThat(registered.text("customerClass")).isEqualTo("MEMBER");
        assertThat(registered.text("registeredOn")).isEqualTo("2026-03-03");
        assertThat(registered.body().at("/contact/email").asString()).isEqualTo(email);
        assertThat(host.get("/api/members/" + registered.text("id")).body()).isEqualTo(registered.body());
        assertThat(host.get("/api/members?text=" + email).body().at("/0/id").asString())
                .isEqualTo(registered.text("id"));
    }

    @Test
    void a_request_sent_twice_registers_one_member() {
        String key = Fresh.id("key");

        Answer once = host.post("/api/members", body("STUDENT"), key);
        Answer again = host.post("/api/members", body("STUDENT"), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(once.body());
    }

    @Test
    void an_address_that_is_taken_is_a_conflict() {
        register("STUDENT");

        assertRefused(register("FREELANCER"), 409, "email-already-known", "email");
    }

    @Test
    void what_is_missing_is_named() {
        assertRefused(
                host.post("/api/members", "{\"kind\":\"PERSON\",\"name\":\"Sacha\",\"email\":\"a@example.org\"}"),
                422,
                "member-field-required",
                "profile");
    }

    @Test
    void a_proof_is_granted_or_refused() {
        String path = register("STUDENT").location().replaceFirst("^https?://[^/]+", "");

        Answer unreadable = host.post(
                path + "/reduced-tariff",
                "{\"decision\":\"refuse\",\"proof\":\"STUDENT_CARD\",\"reason\":\"PROOF_UNREADABLE\"}");
        assertThat(unreadable.body().at("/lastRefusal/reason").asString()).isEqualTo("PROOF_UNREADABLE");

        Answer granted = grant(path, "2026-06-30");
        assertThat(granted.body().at("/reducedTariff/validFrom").asString()).isEqualTo("2026-03-03");
        assertThat(granted.body().at("/reducedTariff/validUntil").asString()).isEqualTo("2026-06-30");
        assertThat(granted.body().at("/reducedTariff/inForce").asBoolean()).isTrue();

        assertRefused(grant(path, "2026-03-02"), 422, "proof-already-run-out", "validUntil");
        assertRefused(grant(path, "2027-03-04"), 422, "proof-valid-too-long", "validUntil");
    }

    @Test
    void the_class_and_the_details_change() {
        String path = register("STUDENT").location().replaceFirst("^https?://[^/]+", "");

        assertThat(host.post(path + "/customer-class", "{\"customerClass\":\"RESIDENT\"}")
                        .text("customerClass"))
                .isEqualTo("RESIDENT");
        assertThat(host.put(path + "/details", "{\"name\":\"Sacha Modèle\",\"email\":\"" + email + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(host.get(path).body().at("/contact/name").asString()).isEqualTo("Sacha Modèle");
    }

    @Test
    void a_member_sees_themselves_an_auditor_no_contact_details_and_nobody_else_anything() {
        String id = register("STUDENT").text("id");
        String path = "/api/members/" + id;

        assertThat(Script.as(Role.MEMBER, id, jdbc, port).get(path).body().has("contact"))
                .isTrue();
        Answer audited = Script.as(Role.AUDITOR, null, jdbc, port).get(path);
        assertThat(audited.status()).isEqualTo(200);
        assertThat(audited.body().has("contact")).isFalse();
        Script other = Script.as(Role.MEMBER, "someone-else", jdbc, port);
        assertRefused(other.get(path), 403, "member-is-someone-else", "member");
        assertThat(other.get("/api/members").status()).isEqualTo(403);
        assertThat(other.post("/api/members", body("STUDENT")).status()).isEqualTo(403);
    }

    @Test
    void who_is_unknown_is_not_found() {
        assertRefused(host.get("/api/members/nobody"), 404, "member-unknown", "member");
        assertRefused(grant("/api/members/nobody", "2026-06-30"), 404, "member-unknown", "member");
        assertRefused(
                host.put("/api/members/nobody/details", "{\"name\":\"Sacha\",\"email\":\"b@example.org\"}"),
                404,
                "member-unknown",
                "member");
    }

    private Answer grant(String path, String until) {
        return host.post(
                path + "/reduced-tariff",
                "{\"decision\":\"grant\",\"proof\":\"STUDENT_CARD\",\"validUntil\":\"" + until + "\"}");
    }

    private Answer register(String profile) {
        return host.post("/api/members", body(profile));
    }

    private String body(String profile) {
        return """
                {"kind":"PERSON","profile":"%s","name":"Sacha Exemple","email":"%s"}""".formatted(profile, email);
    }
}

package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From any event back to the request and the person that began it, with nothing but SQL. */
@HouseTest
class CorrelationTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private String member;
    private String salon;

    @BeforeEach
    void a_member_and_a_salon() {
        var furnishing = new Furnishing(Script.as(Role.HOST, null, jdbc, port));
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "SALON");
        member = furnishing.member("MEMBER");
        salon = furnishing.space("SALON", 1);
    }

    @Test
    void an_event_tells_who_why_and_which_request() {
        String key = Fresh.id("key");
        Answer booked = Script.as(Role.MEMBER, member, jdbc, port)
                .post("/api/bookings", Furnishing.wish(salon, member, "2026-03-10T09:00", "2026-03-10T10:00"), key);
        assertThat(booked.status()).isEqualTo(201);

        JsonNode facts = metadataOfConfirmed(booked.text("id"));

        assertThat(facts.path("correlation").asString()).isNotEmpty().isEqualTo(booked.header("X-Correlation-Id"));
        assertThat(facts.path("actor").asString()).startsWith("account-");
        assertThat(facts.path("role").asString()).isEqualTo("MEMBER");
        assertThat(facts.path("member").asString()).isEqualTo(member);
        assertThat(facts.path("idempotencyKey").asString()).isEqualTo(key);
        assertThat(facts.path("correlationId").asString())
                .as("the message that led to it")
                .isNotEmpty();
        assertThat(facts.path("traceId").asString())
                .as("the message that began it")
                .isNotEmpty();
    }

    private JsonNode metadataOfConfirmed(String booking) {
        return JSON.readTree(jdbc.sql("""
                        select meta_data from events.domain_event_entry
                         where payload_type like '%.BookingConfirmed' and payload::jsonb ->> 'booking' = ?""").param(booking).query(String.class).single());
    }
}

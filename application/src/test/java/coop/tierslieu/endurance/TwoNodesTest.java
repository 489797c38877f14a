package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.tierslieu.database.EmbeddedServer;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HalfDone;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Another node, played by a transaction of its own, decides on the same calendars at the same time. No lock of this
 * program holds it off: the two meet in the database.
 */
@HouseTest
@Timeout(30)
class TwoNodesTest {

    @Autowired
    EmbeddedServer server;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private String desk;
    private String projector;
    private String wish;

    @BeforeEach
    void a_desk_and_a_projector() {
        host = Script.as(Role.HOST, null, jdbc, port);
        var furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "FIXED_DESK", "EQUIPMENT");
        desk = furnishing.space("FIXED_DESK", 1);
        projector = furnishing.space("EQUIPMENT", 1);
        wish = Furnishing.with(
                Furnishing.wish(desk, furnishing.member("MEMBER"), "2026-03-10T09:00", "2026-03-10T10:00"),
                Furnishing.extra(projector));
    }

    @Test
    void who_loses_a_deadlock_in_the_database_starts_over_and_has_both() throws Exception {
        HalfDone halfDone = HalfDone.fromNowOn(jdbc);
        try (Connection other = DriverManager.getConnection(server.url(), "postgres", server.password())) {
            other.setAutoCommit(false);
            // The other node is patient: it is this program's transaction that PostgreSQL gives up.
            other.createStatement().execute("set deadlock_timeout = '1min'");
            // This program writes the extra first; the other node has begun with the main.
            append(other, desk);
            var answer = CompletableFuture.supplyAsync(() -> host.post("/api/bookings", wish));
            untilBlocked();

            append(other, projector);
            other.rollback();

            Answer booked = answer.get();
            assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        }
        halfDone.assertNothing();
    }

    @Test
    void who_finds_the_other_node_was_first_starts_over_too() throws Exception {
        try (Connection other = DriverManager.getConnection(server.url(), "postgres", server.password())) {
            other.setAutoCommit(false);
            append(other, desk);
            var answer = CompletableFuture.supplyAsync(() -> host.post("/api/bookings", wish));
            untilBlocked();

            other.commit();

            Answer booked = answer.get();
            assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        }
    }

    /** The next fact of a calendar that holds nothing but its opening: a closure at another time. */
    private static void append(Connection node, String space) throws SQLException {
        try (PreparedStatement sql = node.prepareStatement("""
                insert into events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                    time_stamp, payload_type, payload, meta_data)
                select ?, aggregate_identifier, sequence_number + 1, type, time_stamp,
                       replace(payload_type, 'CalendarOpened', 'SpaceReopened'),
                       jsonb_build_object('space', aggregate_identifier, 'closure', 'of-the-other-node')::text, meta_data
                  from events.domain_event_entry where aggregate_identifier = ? and payload_type like '%.CalendarOpened'
                """)) {
            sql.setString(1, Fresh.id("event"));
            sql.setString(2, space);
            assertThat(sql.executeUpdate()).isEqualTo(1);
        }
    }

    private void untilBlocked() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> jdbc.sql("""
                                select exists (select from pg_stat_activity
                                                where wait_event_type = 'Lock' and query ilike '%domain_event_entry%')""").query(Boolean.class).single());
    }
}

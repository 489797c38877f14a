package coop.tierslieu.benchmark;

import coop.tierslieu.database.ViewTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The baseline: the same bytes into a table of the same shape and indexes, one transaction each, no framework. */
@TestComponent
class RawTransactions {

    private static final String INSERT = """
            insert into benchmark.raw_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                                             payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** One stored event, as it lies in the table. */
    record StoredEvent(String type, String timeStamp, String payloadType, String payload, String metaData) {}

    private final DataSource program;
    private final ViewTables owner;
    private final AtomicLong sequence = new AtomicLong();
    private StoredEvent event;

    RawTransactions(DataSource program, ViewTables owner) {
        this.program = program;
        this.owner = owner;
    }

    void prepare(StoredEvent event) throws SQLException {
        this.event = event;
        var connection = owner.connectTo(ViewTables.LIVE);
        var sql = JdbcClient.create(connection);
        sql.sql("create schema if not exists benchmark").update();
        sql.sql("create table if not exists benchmark.raw_event (like events.domain_event_entry including all)")
                .update();
        connection.destroy();
    }

    Load load(int threads, int operations) throws SQLException {
        return new Load(threads, operations, (thread, n) -> insertOne());
    }

    private void insertOne() throws SQLException {
        try (Connection connection = program.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, "raw");
                insert.setLong(3, sequence.incrementAndGet());
                insert.setString(4, event.type());
                insert.setString(5, event.timeStamp());
                insert.setString(6, event.payloadType());
                insert.setString(7, null);
                insert.setString(8, event.payload());
                insert.setString(9, event.metaData());
                insert.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}

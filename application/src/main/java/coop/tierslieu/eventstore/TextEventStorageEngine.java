package coop.tierslieu.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Axon's JDBC storage with payload and metadata as text, so that an auditor reads the history with plain SQL. */
final class TextEventStorageEngine extends JdbcEventStorageEngine {

    TextEventStorageEngine(Builder builder) {
        super(builder.dataType(String.class));
    }

    @Override
    @SuppressWarnings("unchecked") // The engine asks for what dataType promises: a String.
    protected <T> T readPayload(ResultSet resultSet, String columnName) throws SQLException {
        return (T) resultSet.getString(columnName);
    }
}

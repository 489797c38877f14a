package coop.tierslieu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Axon's JDBC storage with payload and metadata as text, so that an auditor reads the history with plain SQL.
 *
 * <p>Events are appended on the connection of Spring's transaction itself: Axon hands out a proxy of a proxy of it, and
 * each of the twelve calls that an append makes would pass through both.
 */
final class TextEventStorageEngine extends JdbcEventStorageEngine {

    private final DataSource database;
    private final TransactionManager transactions;

    TextEventStorageEngine(Builder builder, DataSource database, TransactionManager transactions) {
        super(builder.dataType(String.class).transactionManager(transactions));
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            transactions.executeInTransaction(() -> insert(events, serializer));
        }
    }

    private void insert(List<? extends EventMessage<?>> events, Serializer serializer) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement insert = appendEvents(connection, events, serializer)) {
            insert.executeBatch();
        } catch (SQLException e) {
            handlePersistenceException(e, events.get(0));
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // The engine asks for what dataType promises: a String.
    protected <T> T readPayload(ResultSet resultSet, String columnName) throws SQLException {
        return (T) resultSet.getString(columnName);
    }
}

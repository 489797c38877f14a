package coop.tierslieu.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of the read views, in the schema where they live or in a fresh one to replay into. */
public final class ViewTables {

    public static final String LIVE = "views";

    private final DataSource owner;

    ViewTables(DataSource owner) {
        this.owner = owner;
    }

    /** Creates or updates the tables of every view in that schema. */
    public void migrate(String schema) {
        flyway(schema).migrate();
    }

    /** Removes a schema made by {@link #migrate}; the live one is refused. */
    public void drop(String schema) {
        if (schema.equals(LIVE)) {
            throw new IllegalArgumentException("The live views are not dropped");
        }
        JdbcClient.create(owner)
                .sql("drop schema if exists " + schema + " cascade")
                .update();
    }

    /**
     * One connection whose unqualified table names are those of that schema. The caller destroys it; then it goes
     * back as it came, for it may belong to the pool of the live program.
     * It belongs to the owner: the program's own role sees the live views only.
     */
    public SingleConnectionDataSource connectTo(String schema) throws SQLException {
        var connection = owner.getConnection();
        var single = new SingleConnectionDataSource(connection, true) {
            private final String searchPath = searchPath();

            private String searchPath() {
                return JdbcClient.create(this)
                        .sql("show search_path")
                        .query(String.class)
                        .single();
            }

            @Override
            public void destroy() {
                JdbcClient.create(this)
                        .sql("select set_config('search_path', ?, false)")
                        .param(searchPath)
                        .query(String.class)
                        .single();
                super.destroy();
            }
        };
        connection.setSchema(schema);
        return single;
    }

    private Flyway flyway(String schema) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations("classpath:db/views")
                .load();
    }
}

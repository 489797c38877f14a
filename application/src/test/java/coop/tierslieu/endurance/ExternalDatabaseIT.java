package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.database.EmbeddedServer;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.Script;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of somebody's own, where one role owns and runs everything. */
class ExternalDatabaseIT {

    private static final String ROLE = "sole_role";

    @TempDir
    Path directory;

    @Test
    void the_program_runs_on_it_and_the_history_is_append_only_even_for_its_owner() throws Exception {
        Path unused = directory.resolve("unused");
        try (EmbeddedServer server = EmbeddedServer.start(directory.resolve("theirs"))) {
            createDatabase(server);
            try (Program program = Program.run(
                    Program.JAR,
                    List.of(),
                    Map.of(
                            "SPRING_DATASOURCE_URL", url(server),
                            "SPRING_DATASOURCE_USERNAME", ROLE,
                            "SPRING_DATASOURCE_PASSWORD", server.password(),
                            "SPRING_FLYWAY_URL", url(server),
                            "SPRING_FLYWAY_USER", ROLE,
                            "SPRING_FLYWAY_PASSWORD", server.password()),
                    List.of("--server.port=0", "--tiers-lieu.data=" + unused))) {
                Script host = program.host();
                var furnishing = new Furnishing(host);
                furnishing.openPlace();
                String salon = furnishing.space("SALON", 1);
                assertThat(host.get("/api/spaces/" + salon).status()).isEqualTo(200);
                assertThat(host.post("/api/audit/replay-check", "").text("identical"))
                        .isEqualTo("true");
            }
            historyIsAppendOnly(server);
        }
        assertThat(unused).doesNotExist();
    }

    private static void createDatabase(EmbeddedServer server) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(server.url(), "postgres", server.password());
                Statement sql = superuser.createStatement()) {
            sql.execute("create role " + ROLE + " login password '" + server.password() + "'");
            sql.execute("create database theirs owner " + ROLE);
        }
    }

    private static void historyIsAppendOnly(EmbeddedServer server) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url(server), ROLE, server.password());
                Statement sql = owner.createStatement()) {
            for (String change : List.of(
                    "update events.domain_event_entry set payload = '{}'",
                    "delete from events.domain_event_entry",
                    "truncate events.domain_event_entry")) {
                assertThatThrownBy(() -> sql.execute(change))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("append-only");
            }
        }
    }

    private static String url(EmbeddedServer server) {
        return server.url().replace("/" + EmbeddedServer.DATABASE, "/theirs");
    }
}

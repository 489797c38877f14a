package coop.tierslieu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    Path directory;

    @Test
    void what_was_written_is_there_after_a_clean_stop_and_after_the_server_was_left_behind() throws Exception {
        try (EmbeddedServer first = EmbeddedServer.start(directory)) {
            run(first, "create table kept (what text)");
            run(first, "insert into kept values ('before the stop')");
        }
        try (EmbeddedServer second = EmbeddedServer.start(directory)) {
            run(second, "insert into kept values ('before the crash')");
            killTheServer();
        }
        // As after kill -9 of program and server: a pid file stays behind.
        assertThat(directory.resolve("cluster/postmaster.pid")).exists();
        try (EmbeddedServer third = EmbeddedServer.start(directory)) {
            assertThat(count(third, "select count(*) from kept")).isEqualTo(2);
        }
    }

    @Test
    void a_pid_file_that_a_power_cut_left_empty_is_no_obstacle() throws Exception {
        EmbeddedServer.start(directory).close();
        Files.writeString(directory.resolve("cluster/postmaster.pid"), "");

        try (EmbeddedServer again = EmbeddedServer.start(directory)) {
            assertThat(count(again, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void two_programs_do_not_share_a_directory() throws Exception {
        try (EmbeddedServer first = EmbeddedServer.start(directory)) {
            assertThat(first.url()).startsWith("jdbc:postgresql://localhost:");
            assertThatThrownBy(() -> EmbeddedServer.start(directory))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another program already runs on " + directory)
                    .hasMessageContaining("--tiers-lieu.data");
        }
    }

    @Test
    void other_users_of_the_machine_do_not_get_in_without_the_password() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedServer.OWNER, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(directory.resolve("password")))
                    .hasSize(2);
        }
    }

    @Test
    void a_first_start_that_was_interrupted_is_begun_anew() throws Exception {
        Files.createDirectories(directory.resolve("cluster/base"));
        Files.writeString(directory.resolve("cluster/postgresql.conf"), "");

        try (EmbeddedServer server = EmbeddedServer.start(directory)) {
            assertThat(count(server, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void a_directory_that_cannot_be_used_is_told_in_a_sentence() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedServer.start(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    private void killTheServer() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(directory.resolve("cluster/postmaster.pid")).get(0));
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().get();
    }

    private static void run(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = owner(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = owner(server);
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static Connection owner(EmbeddedServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), EmbeddedServer.OWNER, server.password());
    }
}

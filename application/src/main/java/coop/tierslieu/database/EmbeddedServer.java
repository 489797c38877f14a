package coop.tierslieu.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL 18 in a directory of its own, with two roles: the owner migrates, the program appends.
 */
public final class EmbeddedServer implements AutoCloseable {

    public static final String DATABASE = "tiers_lieu";
    public static final String OWNER = "tiers_lieu_owner";
    public static final String PROGRAM = "tiers_lieu_app";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    /** A file in the cluster: from now on every connection needs the password. */
    private static final String SECURED = "pg_hba.secured";

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final List<String> OPEN_TO_THIS_MACHINE =
            List.of("host all all 127.0.0.1/32 trust", "host all all ::1/128 trust");
    private static final List<String> PASSWORD_REQUIRED =
            List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256");

    private final DataDirectory directory;
    private final String password;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(DataDirectory directory, String password, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.password = password;
        this.postgres = postgres;
    }

    /**
     * Starts the server, creating the cluster the first time.
     *
     * @throws CannotStart with a sentence that says what to do
     */
    public static EmbeddedServer start(Path path) {
        DataDirectory directory = null;
        EmbeddedServer server = null;
        try {
            directory = DataDirectory.hold(path);
            directory.tidy();
            String password = directory.password();
            boolean secured = Files.exists(directory.cluster().resolve(SECURED));
            server = new EmbeddedServer(directory, password, launch(directory, password, secured));
            server.prepareRolesAndDatabase();
            if (!secured) {
                server.requirePasswords();
            }
            return server;
        } catch (IOException | SQLException | UncheckedIOException | IllegalStateException e) {
            giveUp(server == null ? directory : server);
            if (e instanceof CannotStart cannotStart) {
                throw cannotStart;
            }
            throw new CannotStart(
                    "The embedded PostgreSQL did not start in " + path + ": " + e.getMessage()
                            + ". Check that the directory is writable and has free space, or set SPRING_DATASOURCE_URL"
                            + " to use a PostgreSQL of your own.",
                    e);
        }
    }

    private static void giveUp(@Nullable AutoCloseable begun) {
        try {
            if (begun != null) {
                begun.close();
            }
        } catch (Exception e) {
            log.warn("What had been started could not be stopped", e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE;
    }

    public String password() {
        return password;
    }

    /** Stops the server cleanly: everything is flushed before this returns. */
    @Override
    public void close() throws IOException {
        postgres.close();
        directory.close();
    }

    private static EmbeddedPostgres launch(DataDirectory directory, String password, boolean secured)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                // The library is made for tests and starts without durability; this one keeps what it was told.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "80")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "1GB")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("log_min_messages", "warning")
                .setDataDirectoryCustomizer(data -> {
                    if (!secured) {
                        write(data.toPath().resolve("pg_hba.conf"), OPEN_TO_THIS_MACHINE);
                    }
                })
                .start();
    }

    private void prepareRolesAndDatabase() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("alter role postgres password '" + password + "'");
            for (String role : List.of(OWNER, PROGRAM)) {
                sql.execute("""
                        do $$ begin
                            if not exists (select from pg_roles where rolname = '%1$s') then
                                create role %1$s login;
                            end if;
                            alter role %1$s password '%2$s';
                        end $$""".formatted(role, password));
            }
            try (var existing = sql.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                if (existing.next()) {
                    return;
                }
            }
            sql.execute("create database " + DATABASE + " owner " + OWNER);
        }
    }

    /** Other users of this machine have no business here: from now on every connection needs the password. */
    private void requirePasswords() throws SQLException, IOException {
        write(directory.cluster().resolve("pg_hba.conf"), PASSWORD_REQUIRED);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_reload_conf()");
        }
        Files.createFile(directory.cluster().resolve(SECURED));
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

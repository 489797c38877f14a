package coop.tierslieu.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL 18 in a directory of its own, with two roles: the owner migrates, the program appends.
 *
 * <pre>
 * directory/
 *   lock       held while a program runs on this directory
 *   password   of both roles and the superuser, readable by the user alone
 *   binaries/  the unpacked server
 *   cluster/   an ordinary data directory that a system PostgreSQL 18 can take over
 * </pre>
 */
public final class EmbeddedServer implements AutoCloseable {

    public static final String DATABASE = "tiers_lieu";
    public static final String OWNER = "tiers_lieu_owner";
    public static final String PROGRAM = "tiers_lieu_app";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final List<String> OPEN_TO_THIS_MACHINE =
            List.of("host all all 127.0.0.1/32 trust", "host all all ::1/128 trust");
    private static final List<String> PASSWORD_REQUIRED =
            List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256");

    private final RandomAccessFile lockFile;
    private final String password;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(RandomAccessFile lockFile, String password, EmbeddedPostgres postgres) {
        this.lockFile = lockFile;
        this.password = password;
        this.postgres = postgres;
    }

    /**
     * Starts the server, creating the cluster the first time.
     *
     * @throws CannotStart with a sentence that says what to do
     */
    public static EmbeddedServer start(Path directory) {
        RandomAccessFile lock = null;
        try {
            Files.createDirectories(directory);
            lock = lock(directory);
            Path cluster = directory.resolve("cluster");
            stopTheOneLeftBehind(cluster);
            discardHalfMade(cluster);
            String password = password(directory.resolve("password"));
            boolean secured = Files.exists(cluster.resolve("pg_hba.secured"));
            EmbeddedPostgres postgres = launch(directory, cluster, password, secured);
            var server = new EmbeddedServer(lock, password, postgres);
            server.prepareRolesAndDatabase();
            if (!secured) {
                server.requirePasswords(cluster);
            }
            return server;
        } catch (IOException | SQLException | UncheckedIOException | IllegalStateException e) {
            release(lock);
            if (e instanceof CannotStart cannotStart) {
                throw cannotStart;
            }
            throw new CannotStart(
                    "The embedded PostgreSQL did not start in " + directory + ": " + e.getMessage()
                            + ". Check that the directory is writable and has free space, or set SPRING_DATASOURCE_URL"
                            + " to use a PostgreSQL of your own.",
                    e);
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
        lockFile.close();
    }

    private static RandomAccessFile lock(Path directory) throws IOException {
        var file = new RandomAccessFile(directory.resolve("lock").toFile(), "rw");
        try {
            FileLock lock = file.getChannel().tryLock();
            if (lock != null) {
                return file;
            }
        } catch (OverlappingFileLockException heldByThisVeryProgram) {
            log.debug("The lock of {} is held by this program", directory);
        }
        file.close();
        throw new CannotStart(
                "Another program already runs on " + directory
                        + ". Stop it, or choose another directory with --tiers-lieu.data=DIRECTORY.",
                null);
    }

    /** After kill -9 the server outlives its program; the lock tells that nobody uses it any more. */
    private static void stopTheOneLeftBehind(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        if (orphan.isPresent()) {
            log.warn("Stopping the PostgreSQL (pid {}) that an interrupted run left behind", pid);
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                orphan.get().destroyForcibly();
            }
        }
        Files.deleteIfExists(pidFile);
    }

    /** A first start that was interrupted inside initdb leaves a directory that no server accepts. */
    private static void discardHalfMade(Path cluster) throws IOException {
        if (!Files.isDirectory(cluster) || Files.exists(cluster.resolve("global/pg_control"))) {
            return;
        }
        try (var files = Files.walk(cluster)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String password = HexFormat.of().formatHex(secret);
        Files.writeString(file, password);
        return password;
    }

    private static EmbeddedPostgres launch(Path directory, Path cluster, String password, boolean secured)
            throws IOException {
        Path binaries = Files.createDirectories(directory.resolve("binaries"));
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(cluster)
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
    private void requirePasswords(Path cluster) throws SQLException, IOException {
        write(cluster.resolve("pg_hba.conf"), PASSWORD_REQUIRED);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("select pg_reload_conf()");
        }
        Files.createFile(cluster.resolve("pg_hba.secured"));
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(RandomAccessFile lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            log.debug("The lock could not be released", e);
        }
    }

    /** Why the program cannot have its database, in a sentence for the person who started it. */
    public static final class CannotStart extends IllegalStateException {

        CannotStart(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}

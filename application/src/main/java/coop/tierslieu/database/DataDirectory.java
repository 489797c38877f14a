package coop.tierslieu.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where everything is kept, held by one program at a time.
 *
 * <pre>
 * directory/
 *   lock       held while a program runs on this directory
 *   password   of both roles and the superuser, readable by the user alone
 *   binaries/  the unpacked server
 *   cluster/   an ordinary data directory that a system PostgreSQL 18 can take over
 * </pre>
 */
final class DataDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);
    private static final int SECONDS_TO_STOP = 30;

    private final Path path;
    private final RandomAccessFile lock;

    private DataDirectory(Path path, RandomAccessFile lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws CannotStart when another program holds it */
    static DataDirectory hold(Path path) throws IOException {
        Files.createDirectories(path);
        var file = new RandomAccessFile(path.resolve("lock").toFile(), "rw");
        try {
            FileLock lock = file.getChannel().tryLock();
            if (lock != null) {
                return new DataDirectory(path, file);
            }
        } catch (OverlappingFileLockException heldByThisVeryProgram) {
            log.debug("The lock of {} is held by this program", path);
        }
        file.close();
        throw new CannotStart(
                "Another program already runs on " + path
                        + ". Stop it, or choose another directory with --tiers-lieu.data=DIRECTORY.",
                null);
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path binaries() throws IOException {
        return Files.createDirectories(path.resolve("binaries"));
    }

    /** Clears what an interrupted run left: a server that outlived its program, a cluster that was never finished. */
    void tidy() throws IOException {
        stopTheServerLeftBehind();
        discardHalfMadeCluster();
    }

    /** Made at random the first time. */
    String password() throws IOException {
        Path file = path.resolve("password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        Path whole = Files.createTempFile(
                path,
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(whole, password);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** After kill -9 the server goes on without its program; the lock tells that nobody uses it any more. */
    private void stopTheServerLeftBehind() throws IOException {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        // A power cut may leave the file empty.
        Optional<ProcessHandle> orphan = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d{1,18}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        if (orphan.isPresent()) {
            log.warn(
                    "Stopping the PostgreSQL (pid {}) that an interrupted run left behind",
                    orphan.get().pid());
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        }
    }

    private void discardHalfMadeCluster() throws IOException {
        if (!Files.isDirectory(cluster()) || Files.exists(cluster().resolve("global/pg_control"))) {
            return;
        }
        try (var files = Files.walk(cluster())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

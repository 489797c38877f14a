package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.tierslieu.support.Script;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged jar in a process of its own, on any free port, as somebody would start it. */
final class Program implements AutoCloseable {

    static final Path JAR = Path.of(System.getProperty("tiers-lieu.jar", "target/application-1.0.0-SNAPSHOT.jar"));

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/sign-in/link/\\S+");
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Process process;
    private final StringBuffer output = new StringBuffer();
    private final Thread reader;

    private Program(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static Program on(Path data, String... options) {
        return run(JAR, List.of(), Map.of(), join(options, "--tiers-lieu.data=" + data, "--server.port=0"));
    }

    static Program run(String... options) {
        return run(JAR, List.of(), Map.of(), List.of(options));
    }

    /** @param under a command that becomes the program, such as one that changes the user */
    static Program run(Path jar, List<String> under, Map<String, String> environment, List<String> options) {
        var command = new ArrayList<>(under);
        command.addAll(
                List.of(JAVA, "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        command.addAll(options);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Program(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> join(String[] options, String... more) {
        var all = new ArrayList<>(List.of(more));
        all.addAll(List.of(options));
        return all;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> output.append(line).append('\n'));
        } catch (IOException | UncheckedIOException killed) {
            output.append("(no more output)\n");
        }
    }

    String output() {
        return output.toString();
    }

    /** The one-time link that it prints once it is ready. */
    URI link() {
        await().atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> LINK.matcher(output).find() || !process.isAlive());
        Matcher link = LINK.matcher(output);
        assertThat(link.find()).as(output()).isTrue();
        return URI.create(link.group());
    }

    /** Signs in by the link and makes a token, as a person does with a browser. */
    Script host() {
        URI link = link();
        return Script.withToken(Browser.tokenMadeThrough(link), link.getPort());
    }

    /** SIGKILL: nothing is tidied up. */
    void kill() {
        process.destroyForcibly();
        exitStatus();
    }

    /** SIGTERM; returns the exit status. */
    int stop() {
        process.destroy();
        return exitStatus();
    }

    int exitStatus() {
        try {
            assertThat(process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS))
                    .as(output())
                    .isTrue();
            reader.join();
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** So that a failed test leaves nothing running. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}

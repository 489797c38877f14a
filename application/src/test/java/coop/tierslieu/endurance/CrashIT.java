package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import coop.tierslieu.database.EmbeddedServer;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HalfDone;
import coop.tierslieu.support.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The packaged program, killed while people write, and started in every way it should and should not be. */
class CrashIT {

    private static final LocalDate TOMORROW = LocalDate.now(TimeSlot.PARIS).plusDays(1);
    private static final int WRITTEN_BY_EACH_BEFORE_THE_CRASH = 12;

    @TempDir
    Path directory;

    private List<Errand> errands = List.of();
    private RanOutMeanwhile ranOut = RanOutMeanwhile.NOTHING;

    @Test
    void what_was_acknowledged_survives_crashes_and_nothing_is_half_done() throws Exception {
        Path data = directory.resolve("data");
        Writers first;
        Writers second;
        try (Program program = Program.on(data)) {
            Script host = program.host();
            furnish(host);
            onlyOneRunsOn(data);

            first = writeUntilKilled(host, TOMORROW, program::kill);
            assertThat(server(data)).as("the server outlives its program").isPresent();
        }
        try (Program program = startAfterCrash(data, "program")) {
            Script host = program.host();
            first.repeatWhatWasNotAnswered(host);
            isThereOnce(host, first);

            second = writeUntilKilled(host, TOMORROW.plusDays(30), () -> {
                program.kill();
                server(data).orElseThrow().destroyForcibly();
            });
        }
        inTheDatabase(data, ranOut::record);
        try (Program program = startAfterCrash(data, "program and database")) {
            Script host = program.host();
            second.repeatWhatWasNotAnswered(host);
            isThereOnce(host, second);
            isThereOnce(host, first);
            ranOut.untilLapsed(host);

            assertThat(program.stop()).as(program.output()).isEqualTo(128 + 15);
            assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
        }
        inTheDatabase(data, jdbc -> {
            HalfDone.inAllOf(jdbc).assertNothing();
            ranOut.assertLapsedOnce(jdbc);
        });
        try (Program check = Program.on(data, "--replay-check")) {
            assertThat(check.exitStatus()).as(check.output()).isZero();
            assertThat(check.output()).contains("The live views are identical");
            assertThat(data.resolve("cluster/postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void what_is_asked_wrongly_is_told_in_one_line() {
        try (Program help = Program.run("--help");
                Program unknown = Program.run("--hlep")) {
            assertThat(help.exitStatus()).isZero();
            assertThat(help.output()).contains("--demo", "--replay-check", "--tiers-lieu.data=");
            assertThat(unknown.exitStatus()).isEqualTo(2);
            assertThat(unknown.output().strip().lines()).hasSize(1).allMatch(line -> line.contains("--hlep"));
        }
    }

    @Test
    void an_ordinary_user_starts_it_as_well() throws Exception {
        assumeThat(ProcessHandle.current().info().user())
                .as("only root can become nobody")
                .contains("root");
        List<String> asNobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        Path data = Files.createDirectories(directory.resolve("data"));
        Path jar = Files.copy(Program.JAR, directory.resolve("tiers-lieu.jar"));
        run("chmod", "755", directory.toString());
        run("chown", "nobody:nogroup", data.toString());
        assumeThat(succeeds(asNobody, "test", "-r", jar.toString()))
                .as("setpriv is there, and nobody can read the jar")
                .isTrue();

        try (Program program =
                Program.run(jar, asNobody, Map.of(), List.of("--tiers-lieu.data=" + data, "--server.port=0"))) {
            assertThat(program.host().get("/api/members").status()).isEqualTo(200);
            assertThat(Files.getOwner(data.resolve("cluster/PG_VERSION")).getName())
                    .isEqualTo("nobody");
            assertThat(program.stop()).isEqualTo(128 + 15);
        }
    }

    private void furnish(Script host) {
        var furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard(
                TOMORROW.minusDays(1).toString(), "NOMAD_DESKS", "FIXED_DESK", "EQUIPMENT", "WHOLE_PLACE", "SALON");
        String member = furnishing.member("RESIDENT");
        String desk = furnishing.space("FIXED_DESK", 1);
        String otherDesk = furnishing.space("FIXED_DESK", 1);
        String pass = furnishing.pass(member, 500, TOMORROW.plusMonths(6).toString());
        errands = List.of(
                Errand.plain(furnishing.space("NOMAD_DESKS", 18), member),
                Errand.both(desk, otherDesk, member, 0),
                Errand.both(otherDesk, desk, member, 1),
                Errand.plain(
                        furnishing.whole(furnishing.space("FIXED_DESK", 1), furnishing.space("FIXED_DESK", 1)), member),
                Errand.paidWith(pass, furnishing.space("NOMAD_DESKS", 18), member),
                Errand.heldFirst(furnishing.space("NOMAD_DESKS", 18), furnishing.member("RESIDENT")));
        ranOut = new RanOutMeanwhile(furnishing.space("SALON", 1), furnishing.space("SALON", 1), member);
    }

    private static void onlyOneRunsOn(Path data) {
        try (Program other = Program.on(data)) {
            assertThat(other.exitStatus()).isEqualTo(1);
            assertThat(other.output())
                    .contains("Another program already runs on " + data)
                    .doesNotContain("Exception", "\tat ");
        }
    }

    private Writers writeUntilKilled(Script host, LocalDate from, Runnable kill) throws InterruptedException {
        var writers = new Writers(host, from.atStartOfDay(TimeSlot.PARIS), errands);
        writers.start();
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> writers.haveEachWritten(WRITTEN_BY_EACH_BEFORE_THE_CRASH));
        kill.run();
        writers.untilNobodyIsAnswered();
        return writers;
    }

    /** The program has stopped, or was killed: its database is started without it. */
    private static void inTheDatabase(Path data, Consumer<JdbcClient> work) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            work.accept(JdbcClient.create(new DriverManagerDataSource(server.url(), "postgres", server.password())));
        }
    }

    private static Program startAfterCrash(Path data, String killed) {
        long start = System.nanoTime();
        Program program = Program.on(data);
        program.link();
        System.out.printf(
                "Ready again %d ms after kill -9 of the %s%n",
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), killed);
        return program;
    }

    /** Every booking that was answered is in the planning of its space, and the plannings hold no other. */
    private static void isThereOnce(Script host, Writers writers) {
        LocalDate from = writers.from().toLocalDate();
        List<String> all = new ArrayList<>();
        writers.acknowledged().forEach((space, bookings) -> {
            List<String> planned = new ArrayList<>();
            host.get("/api/planning?from=%s&to=%s&space=%s".formatted(from, from.plusDays(20), space))
                    .body()
                    .at("/spaces/0/bookings")
                    .forEach(entry -> planned.add(entry.path("id").asString()));
            assertThat(planned).containsAll(bookings);
            all.addAll(planned);
        });
        assertThat(all).doesNotHaveDuplicates().hasSize(writers.booked());
    }

    private static Optional<ProcessHandle> server(Path data) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("cluster/postmaster.pid"))
                    .get(0)
                    .strip()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static boolean succeeds(List<String> under, String... command) throws InterruptedException {
        var all = new ArrayList<>(under);
        all.addAll(List.of(command));
        try {
            return new ProcessBuilder(all).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}

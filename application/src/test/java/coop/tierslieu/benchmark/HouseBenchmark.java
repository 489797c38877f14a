package coop.tierslieu.benchmark;

import coop.tierslieu.support.HouseTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * {@code ./mvnw -Pbenchmark verify}: prints ratios to a raw PostgreSQL transaction and to a plain table scan, measured
 * side by side on the same server. It asserts nothing about time; docs/performance.md tells what it printed.
 */
@Tag("benchmark")
@HouseTest
@Import({Rig.class, RawTransactions.class, Replay.class})
class HouseBenchmark {

    private static final int ROUNDS = 3;
    private static final List<Integer> THREADS = List.of(1, 8, 32);
    private static final List<Integer> PASTS = List.of(10, 1_000, 100_000);

    @Autowired
    Rig rig;

    @Autowired
    RawTransactions raw;

    @Autowired
    Replay replay;

    @Test
    void booking_commands_beside_raw_transactions() throws Exception {
        rig.open();
        raw.prepare(rig.aConfirmedBooking());
        replay.pauseViews();
        compareAtEveryWidth("commands alone, as on a node that leaves the views to another");
        replay.resumeViews();
        compareAtEveryWidth("with every view kept up to date beside them, on the same cores");
    }

    private void compareAtEveryWidth(String what) throws Exception {
        System.out.printf(
                "%n%s%n%-22s %8s %12s %12s %7s%n", what, "commands", "threads", "ours (/s)", "raw (/s)", "ratio");
        for (int threads : THREADS) {
            int operations = threads == 1 ? 800 : 3_200;
            compare("new calendars", threads, operations, rig.onNewCalendars(threads, operations));
            compare("existing calendars", threads, operations, rig.onExistingCalendars(threads, operations));
        }
    }

    private void compare(String what, int threads, int operations, Load ours) throws Exception {
        double[] our = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        ours.run(); // once unmeasured, so that neither side pays for the compiler
        for (int round = 0; round < ROUNDS; round++) {
            theirs[round] = raw.load(threads, operations).run();
            our[round] = ours.run();
        }
        double us = Load.median(our);
        double them = Load.median(theirs);
        System.out.printf(Locale.ROOT, "%-22s %8d %12.0f %12.0f %7.2f%n", what, threads, us, them, us / them);
    }

    @Test
    void a_commands_cost_does_not_grow_with_history() throws Exception {
        rig.open();
        System.out.printf("%n%-22s %14s %14s%n", "past bookings", "warm (µs)", "from store (µs)");
        rig.costAfter(0, replay::untilHandled); // once unmeasured, for the compiler
        for (int past : PASTS) {
            Rig.Cost cost = rig.costAfter(past, replay::untilHandled);
            System.out.printf(Locale.ROOT, "%-22d %14.0f %14.0f%n", past, cost.warmMicros(), cost.coldMicros());
        }
        replay.compareWithPlainScan();
    }
}

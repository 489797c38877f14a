package coop.tierslieu.benchmark;

import coop.tierslieu.benchmark.RawTransactions.StoredEvent;
import coop.tierslieu.support.HouseTest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
@Import({Rig.class, RawTransactions.class, Replay.class, Undecided.class})
class HouseBenchmark {

    private static final int ROUNDS = 7;
    private static final int ROUNDS_FOR_THE_COMPILER = 10;
    private static final int OPERATIONS = 1_600;
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
        StoredEvent booking = rig.aConfirmedBooking();
        raw.prepare(booking);
        replay.pauseViews();
        // Unmeasured, so that neither side pays for the compiler, which takes its time over a stack as large as ours.
        Load first = rig.onExistingCalendars(8, 2 * OPERATIONS);
        for (int round = 0; round < ROUNDS_FOR_THE_COMPILER; round++) {
            first.run();
            raw.load(8, OPERATIONS).run();
        }
        compareAtEveryWidth("commands alone, as on a node that leaves the views to another");
        compare("nothing decided", 8, () -> rig.onAggregatesThatDecideNothing(8, OPERATIONS, booking));
        replay.resumeViews();
        compareAtEveryWidth("with every view kept up to date beside them, on the same cores");
    }

    private void compareAtEveryWidth(String what) throws Exception {
        System.out.printf(
                "%n%s%n%-22s %8s %12s %12s %7s%n", what, "commands", "threads", "ours (/s)", "raw (/s)", "ratio");
        for (int threads : THREADS) {
            compare("new calendars", threads, () -> rig.onNewCalendars(threads, OPERATIONS));
            Load existing = rig.onExistingCalendars(threads, OPERATIONS);
            compare("existing calendars", threads, () -> existing);
        }
    }

    /** In turns, a second or less each, so that both meet the same moods of the machine; ratios are of one turn. */
    private void compare(String what, int threads, Callable<Load> ours) throws Exception {
        double[] our = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) { // the first is not measured
            Load load = ours.call();
            double them = raw.load(threads, OPERATIONS).run();
            double us = load.run();
            if (round >= 0) {
                our[round] = us;
                theirs[round] = them;
                ratios[round] = us / them;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-22s %8d %12.0f %12.0f %7.2f%n",
                what,
                threads,
                Load.median(our),
                Load.median(theirs),
                Load.median(ratios));
    }

    @Test
    void a_commands_cost_does_not_grow_with_history() throws Exception {
        rig.open();
        System.out.printf("%n%-22s %14s %14s%n", "past bookings", "warm (µs)", "from store (µs)");
        replay.pauseViews(); // busy for minutes with a past of that length, they would be what is measured
        rig.costAfter(0); // once unmeasured, for the compiler
        for (int past : PASTS) {
            Rig.Cost cost = rig.costAfter(past);
            System.out.printf(Locale.ROOT, "%-22d %14.0f %14.0f%n", past, cost.warmMicros(), cost.coldMicros());
        }
        replay.resumeViews();
        replay.compareWithPlainScan();
    }
}

package coop.tierslieu.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some threads that each do their share of operations, as fast as they can. */
record Load(int threads, int operations, Work work) {

    interface Work {

        /** The n-th operation of that thread. */
        void once(int thread, int n) throws Exception;
    }

    /** Runs the whole load and answers operations per second. */
    double run() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> shares = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                shares.add(() -> {
                    for (int n = 0; n < operations / threads; n++) {
                        work.once(thread, n);
                    }
                    return null;
                });
            }
            long start = System.nanoTime();
            for (Future<Void> share : pool.invokeAll(shares)) {
                share.get();
            }
            return operations / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdown();
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

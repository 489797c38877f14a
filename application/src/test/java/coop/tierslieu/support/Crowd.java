package coop.tierslieu.support;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people who do something at the same instant. */
public final class Crowd {

    private Crowd() {}

    /** Returns what each of them got, when all are done; the first failure is thrown. */
    public static <T> List<T> of(int people, IntFunction<T> deed) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        try {
            var start = new CyclicBarrier(people);
            List<Future<T>> doing = IntStream.range(0, people)
                    .mapToObj(person -> crowd.submit(() -> {
                        start.await();
                        return deed.apply(person);
                    }))
                    .toList();
            return doing.stream().map(Crowd::outcome).toList();
        } finally {
            crowd.shutdownNow();
        }
    }

    private static <T> T outcome(Future<T> doing) {
        try {
            return doing.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}

package coop.tierslieu.messaging;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Many decide at once. Two may wait for each other's calendars, or two nodes change the same one: the loser starts over,
 * and this time nobody else on this node decides, so that it cannot lose here again. Other nodes may still be faster a
 * few times.
 *
 * <p>Only for who sends from outside: a command that is sent while another is handled is part of that one's attempt.
 */
class StartingOver {

    private static final int ATTEMPTS = 5;

    /** Fair: whoever starts over waits for those who decide already, and not for those who come later. */
    private final ReadWriteLock turns = new ReentrantReadWriteLock(true);

    <R> R decided(Supplier<R> attempt) {
        try {
            return inTurn(turns.readLock(), attempt);
        } catch (ConcurrencyException | DeadlockException raced) {
            return inTurn(turns.writeLock(), () -> again(attempt));
        }
    }

    private static <R> R again(Supplier<R> attempt) {
        for (int i = 2; ; i++) {
            try {
                return attempt.get();
            } catch (ConcurrencyException | DeadlockException raced) {
                if (i == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private static <R> R inTurn(Lock turn, Supplier<R> attempt) {
        turn.lock();
        try {
            return attempt.get();
        } finally {
            turn.unlock();
        }
    }
}

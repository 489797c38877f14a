package coop.tierslieu.booking.planning;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that wait for news of the planning. One look per second at the {@link PlanningMark} serves them all, and
 * none is taken while nobody listens.
 *
 * <p>It stops in the last phase, before the web server does: streams that stay open would hold up its stopping.
 */
@Component
class PlanningListeners implements SmartLifecycle {

    static final int MOST = 200;

    private static final Logger log = LoggerFactory.getLogger(PlanningListeners.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    /** Often enough for a proxy not to close what seems idle, and to notice who has gone. */
    private static final int LOOKS_PER_HEARTBEAT = 15;
    /** Then the browser asks again, and shows who it is. */
    private static final Duration LONGEST_STREAM = Duration.ofHours(1);

    private static final Duration RECONNECT_AFTER = Duration.ofSeconds(3);

    private final PlanningMark mark;
    private final Duration betweenLooks;
    private final Set<SseEmitter> listeners = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService looking;
    private @Nullable String lastTold;
    private int quietLooks;

    @Autowired
    PlanningListeners(PlanningMark mark) {
        this(mark, BETWEEN_LOOKS);
    }

    PlanningListeners(PlanningMark mark, Duration betweenLooks) {
        this.mark = mark;
        this.betweenLooks = betweenLooks;
    }

    /** A stream that begins with the mark of this moment; empty when there are too many, or the program is stopping. */
    Optional<SseEmitter> listen() {
        if (!isRunning() || listeners.size() >= MOST) {
            return Optional.empty();
        }
        SseEmitter stream = new SseEmitter(LONGEST_STREAM.toMillis());
        stream.onCompletion(() -> listeners.remove(stream));
        stream.onTimeout(stream::complete);
        listeners.add(stream);
        tell(
                stream,
                SseEmitter.event().reconnectTime(RECONNECT_AFTER.toMillis()).data(mark.current()));
        return Optional.of(stream);
    }

    /** What one second brings. */
    void look() {
        if (listeners.isEmpty()) {
            return;
        }
        String now = mark.current();
        if (!now.equals(lastTold)) {
            lastTold = now;
            quietLooks = 0;
            listeners.forEach(stream -> tell(stream, SseEmitter.event().data(now)));
        } else if (++quietLooks >= LOOKS_PER_HEARTBEAT) {
            quietLooks = 0;
            listeners.forEach(stream -> tell(stream, SseEmitter.event().comment("")));
        }
    }

    private void lookUnlessItFails() {
        try {
            look();
        } catch (RuntimeException failed) {
            // The next second may be better: a failure must not end the looking.
            log.debug("The planning could not be looked at", failed);
        }
    }

    private void tell(SseEmitter stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(stream);
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(look -> {
            Thread named = new Thread(look, "planning-changes");
            named.setDaemon(true);
            return named;
        });
        thread.scheduleWithFixedDelay(
                this::lookUnlessItFails, betweenLooks.toMillis(), betweenLooks.toMillis(), TimeUnit.MILLISECONDS);
        looking = thread;
    }

    @Override
    public void stop() {
        ScheduledExecutorService thread = looking;
        looking = null;
        if (thread != null) {
            thread.shutdown();
        }
        listeners.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}

package coop.tierslieu;

import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of the house, on Paris time. Only the demo lives in the past for a moment: on its own thread, while
 * it writes a month that never was.
 */
public final class HouseTime extends Clock {

    private final Clock real;
    private final ThreadLocal<Instant> pretended = new ThreadLocal<>();

    /** @param real what tells the time when nobody pretends */
    public HouseTime(Clock real) {
        this.real = real;
    }

    /** Runs the action as if it were that instant, on this thread only. */
    public void at(Instant instant, Runnable action) {
        pretended.set(instant);
        try {
            action.run();
        } finally {
            pretended.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant instant = pretended.get();
        return instant == null ? real.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return TimeSlot.PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

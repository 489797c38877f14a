package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What an offer is asked for.
 *
 * @param seats seats of a pooled space, people in any other
 * @param layout null: the first of the space's layouts that holds so many people
 * @param extra true: it comes with another space
 * @param running true: the slot's start stands already, and may have passed; only its end is new
 */
public record Wanted(TimeSlot slot, int seats, @Nullable Layout layout, Use use, boolean extra, boolean running) {

    /** Alone, or what others come with. */
    public Wanted(TimeSlot slot, int seats, @Nullable Layout layout, Use use, boolean running) {
        this(slot, seats, layout, use, false, running);
    }

    /** By the hour or the day, from now on. */
    public static Wanted aLaCarte(TimeSlot slot, int seats, @Nullable Layout layout) {
        return new Wanted(slot, seats, layout, Use.A_LA_CARTE, false);
    }

    Wanted asExtra() {
        return new Wanted(slot, seats, layout, use, true, running);
    }
}

package coop.tierslieu.booking.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of calendars, as the API writes them.
 *
 * @param own of one's bookings: a key, to be shown to nobody; null for who is no member
 */
record CalendarsView(@Nullable String own, List<SpaceCalendarView> spaces) {

    /**
     * The calendars of one space.
     *
     * @param reserved when it is reserved or optioned: a key, for the host; null for anyone else
     * @param freeBusy when it cannot be had, for everyone
     */
    record SpaceCalendarView(
            String space, String name, @Nullable String reserved, String freeBusy) {}
}

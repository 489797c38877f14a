package coop.tierslieu.booking.published;

import java.util.List;
import java.util.Map;

/**
 * The first fact of a space's own calendar, together with {@link SpaceRegistered}: what its decisions need to know.
 *
 * @param parts the spaces whose calendars a booking of this one also takes; empty for a plain space
 */
public record CalendarOpened(
        SpaceId space, SpaceKind kind, Map<Layout, Integer> capacity, List<SpaceId> parts, OpeningHours openingHours)
        implements BookingEvent {
    public CalendarOpened {
        capacity = Map.copyOf(capacity);
        parts = List.copyOf(parts);
    }
}

package coop.tierslieu.booking.published;

import java.util.List;
import java.util.Map;

/**
 * A space can be reserved from now on.
 *
 * @param capacity people (or seats, when pooled) by layout; at least one layout
 * @param parts the spaces that this one is made of; empty for a plain space
 */
public record SpaceRegistered(
        SpaceId space,
        String name,
        SpaceKind kind,
        Map<Layout, Integer> capacity,
        List<SpaceId> parts,
        OpeningHours openingHours)
        implements BookingEvent {

    public SpaceRegistered {
        capacity = Map.copyOf(capacity);
        parts = List.copyOf(parts);
    }

    /** The most people it holds in any layout. */
    public int largestCapacity() {
        return capacity.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}

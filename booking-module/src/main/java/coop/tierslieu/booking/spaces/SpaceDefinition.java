package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import java.util.Map;

/** What one must know of a space to say whether, and at what price, it can be offered. */
public record SpaceDefinition(SpaceId space, SpaceKind kind, Map<Layout, Integer> capacity, OpeningHours openingHours) {

    public SpaceDefinition {
        capacity = Map.copyOf(capacity);
    }

    public SpaceDefinition openAt(OpeningHours others) {
        return new SpaceDefinition(space, kind, capacity, others);
    }

    /** The most people (seats, when pooled) it holds in any layout. */
    public int largestCapacity() {
        return capacity.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}

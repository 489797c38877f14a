package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A space as the API writes it.
 *
 * @param pooled whether several bookings share it, up to its capacity in seats
 * @param closures those that have not ended
 */
record SpaceView(
        String id,
        String name,
        SpaceKind kind,
        boolean pooled,
        Map<Layout, Integer> capacity,
        List<String> parts,
        OpeningHours openingHours,
        List<ClosureView> closures) {

    static SpaceView of(SpaceRegistered space, List<ClosedPeriod> closures) {
        return new SpaceView(
                space.space().value(),
                space.name(),
                space.kind(),
                space.kind().isPooled(),
                new TreeMap<>(space.capacity()),
                space.parts().stream().map(part -> part.value()).toList(),
                space.openingHours(),
                closures.stream()
                        .filter(closure -> closure.space().equals(space.space()))
                        .map(ClosureView::of)
                        .toList());
    }
}

package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Add a space to the place, with an empty calendar.
 *
 * @param place always {@link Place#ID}
 * @param capacity people (seats, when pooled) by layout
 * @param parts the spaces a whole place is made of; empty for any other kind
 * @param openingHours for instance {@link UsualHours#of(SpaceKind)}
 */
@AllowedTo(Role.HOST)
public record RegisterSpace(
        @TargetAggregateIdentifier String place,
        SpaceId space,
        String name,
        SpaceKind kind,
        Map<Layout, Integer> capacity,
        List<SpaceId> parts,
        OpeningHours openingHours) {

    public RegisterSpace {
        capacity = Map.copyOf(capacity);
        parts = List.copyOf(parts);
    }
}

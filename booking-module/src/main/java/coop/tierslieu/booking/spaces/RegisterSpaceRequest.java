package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.shared.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/spaces}.
 *
 * @param capacity people (seats, when pooled) by layout: {@code {"STANDARD":12}}
 * @param openingHours the usual hours of the kind when it is left out
 */
record RegisterSpaceRequest(
        @Nullable String id,
        @Nullable String name,
        @Nullable String kind,
        @Nullable Map<String, Integer> capacity,
        @Nullable List<String> parts,
        @Nullable OpeningHours openingHours) {

    RegisterSpace command() {
        SpaceKind wanted = new RequestField("kind", kind).oneOf(SpaceKind.class);
        return new RegisterSpace(
                Place.ID,
                new RequestField("id", id).id(SpaceId::new),
                new RequestField("name", name).text(),
                wanted,
                byLayout(),
                parts == null
                        ? List.of()
                        : parts.stream()
                                .map(part -> new RequestField("parts", part).id(SpaceId::new))
                                .toList(),
                openingHours == null ? UsualHours.of(wanted) : openingHours);
    }

    private Map<Layout, Integer> byLayout() {
        if (capacity == null || capacity.containsValue(null)) {
            throw new Refused(RequestRule.FIELD_MISSING, "capacity", "capacity");
        }
        Map<Layout, Integer> byLayout = new EnumMap<>(Layout.class);
        capacity.forEach(
                (layout, people) -> byLayout.put(new RequestField("capacity", layout).oneOf(Layout.class), people));
        return byLayout;
    }
}

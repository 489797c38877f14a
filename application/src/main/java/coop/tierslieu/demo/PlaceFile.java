package coop.tierslieu.demo;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.OpenPlace;
import coop.tierslieu.booking.spaces.Place;
import coop.tierslieu.booking.spaces.RegisterSpace;
import coop.tierslieu.booking.spaces.UsualHours;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code demo/place.json}: the place as the founding meeting of 29 March 2019 wished it, turned into commands.
 * What comes in {@code units} becomes that many spaces, each reserved by itself.
 */
record PlaceFile(
        String place, int siteMaximumHeadcount, List<SpaceEntry> spaces, WholeEntry whole, List<String> equipment) {

    record SpaceEntry(
            String id,
            String name,
            String kind,
            @Nullable Integer units,
            @Nullable Integer capacity,
            @Nullable Map<String, Integer> layouts) {}

    record WholeEntry(String id, String name, List<String> parts) {}

    private static final Map<String, String> EQUIPMENT = Map.of(
            "screen-1", "Grand écran 1",
            "screen-2", "Grand écran 2",
            "projector", "Vidéoprojecteur",
            "video-kit", "Kit de visioconférence",
            "conference-phone", "Téléphone de conférence",
            "massage-table", "Table de massage",
            "printer", "Imprimante");

    static PlaceFile read() {
        try (InputStream file = PlaceFile.class.getResourceAsStream("/demo/place.json")) {
            return JsonMapper.shared().readValue(file, PlaceFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OpenPlace opening() {
        return new OpenPlace(Place.ID, place, siteMaximumHeadcount);
    }

    List<RegisterSpace> registrations() {
        var all = new ArrayList<RegisterSpace>();
        spaces.forEach(entry -> all.addAll(entry.units() == null ? List.of(single(entry)) : units(entry)));
        equipment.forEach(id -> all.add(
                space(id, EQUIPMENT.getOrDefault(id, id), SpaceKind.EQUIPMENT, Map.of(Layout.STANDARD, 1), List.of())));
        all.add(wholeOf(all));
        return all;
    }

    private static RegisterSpace single(SpaceEntry entry) {
        return space(entry.id(), entry.name(), SpaceKind.valueOf(entry.kind()), capacity(entry), List.of());
    }

    private static List<RegisterSpace> units(SpaceEntry entry) {
        SpaceKind kind = entry.kind().equals("FIXED_DESKS") ? SpaceKind.FIXED_DESK : SpaceKind.valueOf(entry.kind());
        String stem = kind == SpaceKind.FIXED_DESK ? "fixed-desk-" : "locker-";
        String name = kind == SpaceKind.FIXED_DESK ? "Poste fixe " : "Casier ";
        return IntStream.rangeClosed(1, entry.units())
                .mapToObj(i -> space(stem + i, name + i, kind, capacity(entry), List.of()))
                .toList();
    }

    private RegisterSpace wholeOf(List<RegisterSpace> registered) {
        List<SpaceId> parts = whole.parts().stream().map(SpaceId::new).toList();
        int people = registered.stream()
                .filter(space -> parts.contains(space.space()))
                .mapToInt(space -> space.capacity().values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0))
                .sum();
        return space(whole.id(), whole.name(), SpaceKind.WHOLE_PLACE, Map.of(Layout.STANDARD, people), parts);
    }

    private static Map<Layout, Integer> capacity(SpaceEntry entry) {
        if (entry.layouts() == null) {
            return Map.of(Layout.STANDARD, entry.capacity() == null ? 1 : entry.capacity());
        }
        var byLayout = new HashMap<Layout, Integer>();
        entry.layouts().forEach((name, people) -> byLayout.put(Layout.valueOf(name.toUpperCase()), people));
        return byLayout;
    }

    private static RegisterSpace space(
            String id, String name, SpaceKind kind, Map<Layout, Integer> capacity, List<SpaceId> parts) {
        return new RegisterSpace(Place.ID, new SpaceId(id), name, kind, capacity, parts, UsualHours.of(kind));
    }
}

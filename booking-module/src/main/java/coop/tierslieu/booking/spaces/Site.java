package coop.tierslieu.booking.spaces;

import static coop.tierslieu.booking.spaces.SpaceRule.*;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The spaces there are, as far as they limit what can be added. */
record Site(int maximumHeadcount, List<Registered> spaces) {
    /** Ceiling for a room in show layout under the lightest public-building category (DOMAIN.md, "The place"). */
    static final int PROJECTION_LIMIT = 49;

    /** @param people what it adds to the headcount of the site; 0 for a locker, a projector or a whole */
    record Registered(SpaceId space, boolean whole, int people) {
        static Registered from(SpaceRegistered fact) {
            return new Registered(
                    fact.space(),
                    fact.kind() == SpaceKind.WHOLE_PLACE,
                    fact.kind().holdsPeople() ? fact.largestCapacity() : 0);
        }
    }

    Site {
        spaces = List.copyOf(spaces);
    }

    Site with(SpaceRegistered fact) {
        List<Registered> more = new ArrayList<>(spaces);
        more.add(Registered.from(fact));
        return new Site(maximumHeadcount, more);
    }

    void requireAdmits(SpaceRegistered space) {
        requireName(space.name());
        if (find(space.space()).isPresent()) {
            throw new Refused(SPACE_EXISTS_ALREADY, "id", space.space());
        }
        requireCapacity(space);
        SpaceRule.requireSound(space.openingHours());
        requireParts(space);
        int people = with(space).spaces.stream().mapToInt(Registered::people).sum();
        if (people > maximumHeadcount) {
            throw new Refused(SITE_MAXIMUM_HEADCOUNT, "capacity", people, maximumHeadcount);
        }
    }

    static void requireName(String name) {
        if (name.isBlank() || name.length() > 100) {
            throw new Refused(NAME_IS_MISSING, "name");
        }
    }

    private static void requireCapacity(SpaceRegistered space) {
        if (space.capacity().isEmpty()) {
            throw new Refused(LAYOUT_IS_MISSING, "capacity");
        }
        space.capacity().forEach((layout, people) -> {
            if (people < 1) {
                throw new Refused(CAPACITY_MUST_BE_POSITIVE, "capacity", layout, people);
            }
            if (layout == Layout.PROJECTION && people > PROJECTION_LIMIT) {
                throw new Refused(PROJECTION_IS_LIMITED, "capacity", PROJECTION_LIMIT, people);
            }
        });
    }

    private void requireParts(SpaceRegistered space) {
        boolean whole = space.kind() == SpaceKind.WHOLE_PLACE;
        if (whole == space.parts().isEmpty()) {
            throw new Refused(whole ? WHOLE_NEEDS_PARTS : ONLY_A_WHOLE_HAS_PARTS, "parts");
        }
        Set<SpaceId> seen = new HashSet<>();
        for (SpaceId part : space.parts()) {
            if (!seen.add(part)) {
                throw new Refused(PART_IS_LISTED_TWICE, "parts", part);
            }
            if (find(part)
                    .orElseThrow(() -> new Refused(PART_IS_UNKNOWN, "parts", part))
                    .whole()) {
                throw new Refused(PART_IS_A_WHOLE, "parts", part);
            }
        }
    }

    private Optional<Registered> find(SpaceId id) {
        return spaces.stream().filter(known -> known.space().equals(id)).findFirst();
    }
}

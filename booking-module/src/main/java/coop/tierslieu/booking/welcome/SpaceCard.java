package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What there is of one kind.
 *
 * @param names of the spaces, one of each
 * @param smallest people that the smallest of them holds
 * @param largest people that the largest of them holds
 */
record SpaceCard(SpaceKind kind, List<String> names, int smallest, int largest) {

    /** By kind; the place as a whole comes last. */
    static List<SpaceCard> of(Collection<SpaceRegistered> spaces) {
        return spaces.stream()
                .collect(Collectors.groupingBy(SpaceRegistered::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SpaceCard of(SpaceKind kind, List<SpaceRegistered> spaces) {
        IntSummaryStatistics people =
                spaces.stream().mapToInt(SpaceRegistered::largestCapacity).summaryStatistics();
        return new SpaceCard(
                kind, spaces.stream().map(SpaceRegistered::name).toList(), people.getMin(), people.getMax());
    }

    public int count() {
        return names.size();
    }

    /** A locker or a projector holds nobody. */
    public boolean holdsPeople() {
        return kind.holdsPeople() || kind == SpaceKind.WHOLE_PLACE;
    }
}

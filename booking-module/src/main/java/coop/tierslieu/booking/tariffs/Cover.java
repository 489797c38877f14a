package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.shared.Money;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Units that together last from the start of a slot to its end or longer, at the lowest price.
 *
 * @param price before tax
 */
record Cover(Money price, Map<Unit, Integer> units) {
    /** Of two equally cheap covers the one with fewer units: "1 day" reads better than "2 half-days". */
    private static final Comparator<Cover> BEST =
            Comparator.comparing(Cover::price).thenComparing(Cover::size);

    private static final Cover NOTHING = new Cover(Money.ZERO, Map.of());

    /**
     * The cheapest cover of the wall-clock stretch, found forwards from its start: every moment at which some unit can
     * end is reached by its own cheapest cover, and what reaches beyond the end is due all the same.
     *
     * @param line sells at least one unit
     */
    static Cover cheapest(Line line, LocalDateTime start, LocalDateTime end, LocalTime pivot) {
        NavigableMap<LocalDateTime, Cover> reached = new TreeMap<>(Map.of(start, NOTHING));
        while (reached.firstKey().isBefore(end)) {
            Map.Entry<LocalDateTime, Cover> next = reached.pollFirstEntry();
            for (Unit unit : Unit.values()) {
                Money price = unit.priceOn(line);
                if (price != null) {
                    Cover more = next.getValue();
                    for (LocalDateTime until : unit.ends(next.getKey(), end, pivot)) {
                        more = more.plus(unit, price);
                        reached.merge(until.isBefore(end) ? until : end, more, Cover::better);
                    }
                }
            }
        }
        return reached.firstEntry().getValue();
    }

    private static Cover better(Cover one, Cover other) {
        return BEST.compare(one, other) <= 0 ? one : other;
    }

    private Cover plus(Unit unit, Money unitPrice) {
        Map<Unit, Integer> more = new EnumMap<>(Unit.class);
        more.putAll(units);
        more.merge(unit, 1, Integer::sum);
        return new Cover(price.plus(unitPrice), more);
    }

    private int size() {
        return units.values().stream().mapToInt(Integer::intValue).sum();
    }
}

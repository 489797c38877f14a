package coop.tierslieu.booking.tariffs;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Price;
import java.util.List;

/**
 * A price, and everything that made it.
 *
 * @param units what the price is made of, per seat when pooled; the longest unit first
 */
public record Quote(
        Price price, String tariffVersion, CustomerClass customerClass, boolean reduced, List<Units> units) {

    /** For instance 2 × HOUR. */
    public record Units(int count, Unit unit) {}

    public Quote {
        units = List.copyOf(units);
    }
}

package coop.tierslieu.booking.published;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What cancelling will cost, agreed when booking.
 *
 * @param freeUntil last instant at which cancelling costs nothing
 * @param steps later fees, in time order: each holds until its own instant; after the last one, the whole price
 */
public record CancellationTerms(OffsetDateTime freeUntil, List<Step> steps) {

    /** @param feePermille share of the price: 250 is 25 % */
    public record Step(OffsetDateTime until, int feePermille) {}

    public CancellationTerms {
        steps = List.copyOf(steps);
    }

    /** The share of the price due when cancelling at that instant, in permille. */
    public int feePermilleAt(OffsetDateTime at) {
        if (!at.isAfter(freeUntil)) {
            return 0;
        }
        return steps.stream()
                .filter(step -> !at.isAfter(step.until()))
                .findFirst()
                .map(Step::feePermille)
                .orElse(1000);
    }
}

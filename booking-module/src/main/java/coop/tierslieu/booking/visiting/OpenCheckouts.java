package coop.tierslieu.booking.visiting;

import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Which visitors are choosing, and from where, so that nobody empties the place by holding all of it. Each node counts
 * for itself, and forgets who asked longest ago when there are too many to remember.
 */
@Component
class OpenCheckouts {

    static final int MOST_FROM_ONE_ADDRESS = 12;
    private static final int MOST_REMEMBERED = 10_000;

    private record Choosing(String address, Instant until) {}

    private final Map<MemberId, Choosing> choosing = new LinkedHashMap<>();
    private final BookingRules rules;
    private final Clock clock;

    OpenCheckouts(BookingRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Refused TOO_MANY_HELD */
    synchronized void begin(MemberId visitor, String address) {
        Instant now = clock.instant();
        choosing.values().removeIf(one -> !now.isBefore(one.until()));
        choosing.remove(visitor);
        long others = choosing.values().stream()
                .filter(one -> one.address().equals(address))
                .count();
        if (others >= MOST_FROM_ONE_ADDRESS) {
            throw new Refused(VisitRule.TOO_MANY_HELD, null);
        }
        if (choosing.size() >= MOST_REMEMBERED) {
            choosing.remove(choosing.keySet().iterator().next());
        }
        choosing.put(visitor, new Choosing(address, now.plus(rules.checkoutLasts())));
    }

    synchronized void end(MemberId visitor) {
        choosing.remove(visitor);
    }
}

package coop.tierslieu.membership.cooperative;

import static coop.tierslieu.membership.cooperative.CooperativeRule.require;

import coop.tierslieu.shared.Refused;
import java.time.LocalDate;

/** Which days a decision, a payment or an exit may have. */
final class Days {

    private static final int MOST_YEARS_BACK = 2;
    private static final int MOST_YEARS_AHEAD = 2;

    private Days() {}

    /** @throws Refused DAY_OUT_OF_RANGE for a day to come, or one so long ago that it was mistyped */
    static void requireLately(String field, LocalDate day, LocalDate today) {
        requireWithin(field, day, today.minusYears(MOST_YEARS_BACK), today);
    }

    /** @throws Refused DAY_OUT_OF_RANGE */
    static void requireSoon(String field, LocalDate day, LocalDate today) {
        requireWithin(field, day, today, today.plusYears(MOST_YEARS_AHEAD));
    }

    private static void requireWithin(String field, LocalDate day, LocalDate first, LocalDate last) {
        require(!day.isBefore(first) && !day.isAfter(last), CooperativeRule.DAY_OUT_OF_RANGE, field, first, last);
    }
}

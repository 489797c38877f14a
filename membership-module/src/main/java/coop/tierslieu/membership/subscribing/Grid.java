package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where terms lie in time: term k begins at {@code anchor.plusMonths(k × months)}, never one after the other, so that
 * the 31st of January leads to the 28th of February and to the 31st of March.
 */
record Grid(LocalDate anchor, Cycle cycle) {

    static Grid of(LocalDate from, Cycle cycle, Alignment alignment) {
        return switch (alignment) {
            case START_DAY -> new Grid(from, cycle);
            case CALENDAR_MONTH -> new Grid(from.withDayOfMonth(1), cycle);
        };
    }

    /** The whole term in which that day lies. */
    Days around(LocalDate day) {
        long months = ChronoUnit.MONTHS.between(anchor.withDayOfMonth(1), day.withDayOfMonth(1));
        long k = Math.floorDiv(months, cycle.months());
        return start(k).isAfter(day) ? term(k - 1) : term(k);
    }

    Days term(long k) {
        return new Days(start(k), start(k + 1).minusDays(1));
    }

    private LocalDate start(long k) {
        return anchor.plusMonths(k * cycle.months());
    }
}

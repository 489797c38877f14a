package coop.tierslieu.membership.subscribing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Some days on end, both ends included. */
record Days(LocalDate from, LocalDate to) {

    Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("No days from " + from + " to " + to);
        }
    }

    long count() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean contain(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Days from(LocalDate later) {
        return new Days(later, to);
    }

    Days until(@Nullable LocalDate last) {
        return last == null || !last.isBefore(to) ? this : new Days(from, last);
    }
}

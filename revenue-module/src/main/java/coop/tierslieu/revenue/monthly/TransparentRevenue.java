package coop.tierslieu.revenue.monthly;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** A year's revenue as the reader may see it: staff and auditors in full, members through {@link Disclosure}. */
@Component
class TransparentRevenue {

    private final MonthlyRevenue revenue;
    private final Clock clock;

    TransparentRevenue(MonthlyRevenue revenue, Clock clock) {
        this.revenue = revenue;
        this.clock = clock;
    }

    List<MonthOfRevenue> of(Year year, Actor reader) {
        List<MonthOfRevenue> months = revenue.of(year);
        if (seesAll(reader)) {
            return months;
        }
        return months.stream()
                .map(month -> Disclosure.toMembers(month, currentMonth()))
                .toList();
    }

    YearMonth currentMonth() {
        return YearMonth.now(clock);
    }

    static boolean seesAll(Actor reader) {
        return reader.isStaff() || reader.role() == Role.AUDITOR;
    }
}

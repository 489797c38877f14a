package coop.tierslieu.revenue.monthly;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.WrittenTime;
import java.time.Month;
import java.time.YearMonth;

/** What may be asked of the revenue reports. */
enum RevenueRule implements Rule {
    MONTH_OUT_OF_RANGE("There is no month {0}: give one from 1 to 12.");

    private final String sentence;

    RevenueRule(String sentence) {
        this.sentence = sentence;
    }

    static YearMonth month(int year, int month) {
        if (month < 1 || month > 12) {
            throw new Refused(MONTH_OUT_OF_RANGE, "month", month);
        }
        return WrittenTime.year("year", year).atMonth(Month.of(month));
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

package coop.tierslieu.revenue.monthly;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;

/** What may be asked of the revenue reports. */
enum RevenueRule implements Rule {
    YEAR_OUT_OF_RANGE("{0} is not a year of this place: give one from 2000 to 2999."),
    MONTH_OUT_OF_RANGE("There is no month {0}: give one from 1 to 12.");

    private final String sentence;

    RevenueRule(String sentence) {
        this.sentence = sentence;
    }

    static Year year(int year) {
        if (year < 2000 || year > 2999) {
            throw new Refused(YEAR_OUT_OF_RANGE, "year", year);
        }
        return Year.of(year);
    }

    static YearMonth month(int year, int month) {
        if (month < 1 || month > 12) {
            throw new Refused(MONTH_OUT_OF_RANGE, "month", month);
        }
        return year(year).atMonth(Month.of(month));
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

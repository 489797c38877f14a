package coop.tierslieu.membership.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void a_month_is_a_month_less_a_day() {
        Grid grid = Grid.of(day("2026-11-10"), Cycle.MONTH, Alignment.START_DAY);

        assertThat(grid.term(0)).isEqualTo(days("2026-11-10", "2026-12-09"));
        assertThat(grid.term(1)).isEqualTo(days("2026-12-10", "2027-01-09"));
    }

    @Test
    void the_31st_of_january_leads_to_the_28th_of_february_and_back_to_the_31st_of_march() {
        Grid grid = Grid.of(day("2027-01-31"), Cycle.MONTH, Alignment.START_DAY);

        assertThat(grid.term(0)).isEqualTo(days("2027-01-31", "2027-02-27"));
        assertThat(grid.term(1)).isEqualTo(days("2027-02-28", "2027-03-30"));
        assertThat(grid.term(2)).isEqualTo(days("2027-03-31", "2027-04-29"));
        assertThat(Grid.of(day("2028-01-31"), Cycle.MONTH, Alignment.START_DAY).term(1))
                .isEqualTo(days("2028-02-29", "2028-03-30"));
    }

    @Test
    void a_year_from_the_10th_of_november_lasts_to_the_9th_of_the_next() {
        assertThat(Grid.of(day("2026-11-10"), Cycle.YEAR, Alignment.START_DAY).term(0))
                .isEqualTo(days("2026-11-10", "2027-11-09"));
    }

    @Test
    void aligned_on_the_calendar_a_term_is_a_calendar_month() {
        assertThat(Grid.of(day("2026-12-10"), Cycle.MONTH, Alignment.CALENDAR_MONTH)
                        .around(day("2026-12-10")))
                .isEqualTo(days("2026-12-01", "2026-12-31"));
    }

    private static Days days(String from, String to) {
        return new Days(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

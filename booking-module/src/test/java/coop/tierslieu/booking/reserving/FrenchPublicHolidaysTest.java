package coop.tierslieu.booking.reserving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrenchPublicHolidaysTest {

    @Test
    void the_eleven_holidays_of_2027() {
        FrenchPublicHolidays holidays = new FrenchPublicHolidays();
        assertThat(LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).filter(holidays::include))
                .map(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-08",
                        "2027-05-17",
                        "2027-07-14",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }
}

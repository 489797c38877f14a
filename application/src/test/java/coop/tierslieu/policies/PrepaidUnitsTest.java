package coop.tierslieu.policies;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrepaidUnitsTest {

    private final PrepaidUnits units = new PrepaidUnits(LocalTime.of(13, 30));

    @ParameterizedTest
    @CsvSource({
        "2026-03-24T09:00, 2026-03-24T10:00, 1",
        "2026-03-24T09:00, 2026-03-24T13:30, 1",
        "2026-03-24T13:30, 2026-03-24T19:00, 1",
        "2026-03-24T13:00, 2026-03-24T14:00, 2",
        "2026-03-24T09:00, 2026-03-24T18:00, 2",
        "2026-03-24T14:00, 2026-03-25T00:00, 1",
        "2026-03-24T14:00, 2026-03-25T09:00, 2",
        "2026-03-24T09:00, 2026-03-26T18:00, 6",
        // The clocks change: it is the wall clock that counts.
        "2026-10-24T20:00, 2026-10-25T08:00, 2",
    })
    void a_pass_pays_every_half_day_that_is_touched(String start, String end, int halfDays) {
        assertThat(of(PrepaidUnit.HALF_DAY, start, end, SpaceKind.NOMAD_DESKS, 1))
                .isEqualTo(halfDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-24T09:00, 2026-03-24T09:30, 1",
        "2026-03-24T09:00, 2026-03-24T09:31, 2",
        "2026-03-24T09:00, 2026-03-24T12:00, 6",
        "2026-10-24T20:00, 2026-10-25T08:00, 24",
    })
    void an_allowance_pays_every_half_hour_that_is_begun(String start, String end, int halfHours) {
        assertThat(of(PrepaidUnit.HALF_HOUR, start, end, SpaceKind.MEETING_ROOM, 8))
                .isEqualTo(halfHours);
    }

    @ParameterizedTest
    @CsvSource({"NOMAD_DESKS, 3", "FIXED_DESK, 1", "MEETING_ROOM, 1"})
    void seats_count_in_a_pooled_space_only(SpaceKind kind, int times) {
        String start = "2026-03-24T09:00";
        String end = "2026-03-24T18:00";
        assertThat(of(PrepaidUnit.HALF_DAY, start, end, kind, 3)).isEqualTo(2 * times);
        assertThat(of(PrepaidUnit.HALF_HOUR, start, end, kind, 3)).isEqualTo(18 * times);
    }

    private int of(PrepaidUnit unit, String start, String end, SpaceKind kind, int seats) {
        return units.of(unit, TimeSlot.parse(start, end), kind, seats);
    }
}

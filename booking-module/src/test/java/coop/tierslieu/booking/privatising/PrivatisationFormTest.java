package coop.tierslieu.booking.privatising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.RefusedBy;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.WantedExtra;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeRule;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.HamcrestCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An evening in April 2026, as a member types it. */
class PrivatisationFormTest {

    private static final Actor CAMILLE = new Actor("account-1", Role.MEMBER, "camille");

    @Test
    void without_another_word_it_is_an_evening_in_three_weeks() {
        assertThat(form(null, null).wish(CAMILLE).slot())
                .isEqualTo(TimeSlot.parse("2026-04-10T18:00", "2026-04-10T23:00"));
    }

    @Test
    void an_end_before_the_start_is_that_of_the_next_day() {
        assertThat(form("20:00", "01:00").wish(CAMILLE).slot())
                .isEqualTo(TimeSlot.parse("2026-04-10T20:00", "2026-04-11T01:00"));
        assertThat(form("20:00", "00:00").wish(CAMILLE).slot())
                .isEqualTo(TimeSlot.parse("2026-04-10T20:00", "2026-04-11T00:00"));
    }

    @Test
    void an_end_that_is_the_start_is_a_slip() {
        assertThatThrownBy(() -> form("20:00", "20:00").wish(CAMILLE))
                .is(new HamcrestCondition<>(new RefusedBy(TimeRule.SLOT_ENDS_BEFORE_IT_STARTS)));
    }

    @Test
    void equipment_is_wanted_as_it_is_ticked() {
        assertThat(form(null, null, "projector", "screen").wish(CAMILLE).extras())
                .containsExactly(
                        new WantedExtra(new SpaceId("projector"), 1), new WantedExtra(new SpaceId("screen"), 1));
    }

    private static PrivatisationForm form(@Nullable String from, @Nullable String to, String... extras) {
        return new PrivatisationForm("hall", null, null, from, to, null, null, List.of(extras), null)
                .completed(LocalDate.parse("2026-03-20"), "hall");
    }
}

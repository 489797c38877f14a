package coop.tierslieu.booking.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.SpaceRule;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekFormTest {

    private static final String FIELD = "MEMBER-MONDAY";

    @ParameterizedTest
    @EnumSource(SpaceKind.class)
    void what_is_written_is_read_as_it_was(SpaceKind kind) {
        OpeningHours usual = UsualHours.of(kind);
        OpeningHours again = WeekForm.of(usual).hours();

        assertThat(Set.copyOf(again.rows())).isEqualTo(Set.copyOf(usual.rows()));
        assertThat(again.closedOnHolidays()).containsExactlyInAnyOrderElementsOf(usual.closedOnHolidays());
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:00–12:30, 14:00–24:00", "8:00-12:30;14:00-0:00", " 8h – 12h30 , 14h-24h "})
    void people_write_hours_in_several_ways(String text) {
        assertThat(hours(text).rows())
                .containsExactly(
                        new Row(CustomerClass.MEMBER, DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 30)),
                        new Row(CustomerClass.MEMBER, DayOfWeek.MONDAY, LocalTime.of(14, 0), LocalTime.MIDNIGHT));
    }

    @Test
    void nothing_means_closed() {
        assertThat(hours(" ").rows()).isEmpty();
    }

    @Test
    void what_is_no_time_is_refused_at_its_field() {
        for (String text : List.of("matin", "8", "8:00–25:00", "8:60–9:00", "8:00–12:00 14:00–18:00")) {
            refused(SpaceRule.HOURS_ARE_MALFORMED, text);
        }
        refused(SpaceRule.OPENING_ENDS_BEFORE_IT_STARTS, "12:00–08:00");
    }

    private static void refused(Rule rule, String text) {
        assertThatThrownBy(() -> hours(text)).as(text).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.field()).contains(FIELD);
        });
    }

    private static OpeningHours hours(String text) {
        return new WeekForm(Map.of(FIELD, text), List.of()).hours();
    }
}

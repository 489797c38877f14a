package coop.tierslieu.booking.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeRule;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferFormTest {

    private static final String TUESDAY = "2026-11-24";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from, day,        until, which is
            20:00,            , 08:00, 2026-11-25T08:00
            20:00, 2026-11-24 , 08:00, 2026-11-25T08:00
            20:00, 2026-11-25 , 08:00, 2026-11-25T08:00
            09:00,            , 12:30, 2026-11-24T12:30
            09:00, 2026-12-01 , 18:00, 2026-12-01T18:00
            18:00,            , 00:00, 2026-11-25T00:00
            18:00, 2026-11-25 , 00:00, 2026-11-25T00:00
            """)
    void what_is_no_usual_length_ends_when_it_is_said_to(String from, @Nullable String day, String until, String end) {
        assertThat(other(from, day, until).exactSlot()).contains(TimeSlot.parse(TUESDAY + "T" + from, end));
    }

    @Test
    void the_form_shows_the_last_day_when_it_is_not_the_first() {
        assertThat(other("20:00", null, "08:00").lastDayShown()).isEqualTo("2026-11-25");
        assertThat(other("09:00", "2026-12-01", "18:00").lastDayShown()).isEqualTo("2026-12-01");
        assertThat(other("09:00", TUESDAY, "18:00").lastDayShown()).isEmpty();
        assertThat(other("09:00", null, null).lastDayShown()).isEmpty();
        assertThat(other("09:00", "soon", "18:00").lastDayShown()).isEqualTo("soon");
    }

    @Test
    void what_is_no_end_is_refused_at_its_field() {
        refused(TimeRule.SLOT_ENDS_BEFORE_IT_STARTS, "end", other("09:00", null, "09:00"));
        refused(TimeRule.SLOT_ENDS_BEFORE_IT_STARTS, "end", other("09:00", "2026-11-23", "18:00"));
        refused(TimeRule.TIME_IS_MALFORMED, "untilDay", other("09:00", "soon", "18:00"));
        refused(TimeRule.YEAR_OUT_OF_RANGE, "untilDay", other("09:00", "+999999999-12-31", "18:00"));
    }

    private static void refused(Rule rule, String field, OfferForm form) {
        assertThatThrownBy(form::exactSlot).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.field()).contains(field);
        });
    }

    private static OfferForm other(String from, @Nullable String untilDay, @Nullable String until) {
        return new OfferForm(
                Length.OTHER.name(), "room", null, TUESDAY, from, untilDay, until, "1", null, null, null, List.of());
    }
}

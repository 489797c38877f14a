package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestFieldTest {

    @Test
    void what_is_understood_is_given_back_typed() {
        assertThat(field(" room-1 ").id(SpaceId::new)).isEqualTo(new SpaceId("room-1"));
        assertThat(field("SEATED").oneOf(Layout.class)).isEqualTo(Layout.SEATED);
        assertThat(field("12,5").euros()).contains(Money.euros("12.50"));
        assertThat(field("").euros()).isEmpty();
        assertThat(field("18").number(1, 18)).isEqualTo(18);
    }

    @Test
    void what_is_not_understood_is_refused_by_name_with_its_field() {
        refused(() -> field(null).text(), RequestRule.FIELD_MISSING);
        refused(() -> field("Room 1").id(SpaceId::new), RequestRule.ID_MALFORMED);
        refused(() -> field("LYING").oneOf(Layout.class), RequestRule.VALUE_NOT_UNDERSTOOD);
        refused(() -> field("12.345").euros(), RequestRule.AMOUNT_MALFORMED);
        refused(() -> field("19").number(1, 18), RequestRule.VALUE_NOT_UNDERSTOOD);
        refused(() -> field("1e9").number(1, 18), RequestRule.VALUE_NOT_UNDERSTOOD);
        refused(() -> field("24/11/2026").date(), TimeRule.TIME_IS_MALFORMED);
        refused(() -> field("+999999999-12-31").date(), TimeRule.YEAR_OUT_OF_RANGE);
        refused(() -> field("9 h").time(), TimeRule.TIME_IS_MALFORMED);
    }

    @Test
    void every_rule_and_every_text_of_the_pages_exists_in_both_languages() throws IOException {
        Properties french = texts("/messages/booking.properties");
        Properties english = texts("/messages/booking_en.properties");

        assertThat(english.keySet()).isEqualTo(french.keySet());
        assertThat(french.stringPropertyNames())
                .containsAll(Arrays.stream(RequestRule.values())
                        .map(rule -> "rule." + rule.code())
                        .toList());
    }

    @Test
    void a_json_column_keeps_the_offset_that_was_chosen() {
        CancellationTerms terms = new CancellationTerms(OffsetDateTime.parse("2026-10-25T02:30+02:00"), List.of());

        assertThat(JsonColumn.read(JsonColumn.write(terms), CancellationTerms.class))
                .isEqualTo(terms);
    }

    private static Properties texts(String file) throws IOException {
        try (Reader reader =
                new InputStreamReader(RequestField.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }

    private static RequestField field(@Nullable String value) {
        return new RequestField("name", value);
    }

    private static void refused(ThrowingCallable request, Rule rule) {
        assertThatThrownBy(request).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.field()).contains("name");
        });
    }
}

package coop.tierslieu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StoredJsonTest {

    record Fact(SpaceId space, TimeSlot slot, Price price) {}

    private final JsonMapper json = mapper();

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        JsonConfiguration.stored(builder);
        return builder.build();
    }

    @Test
    void a_fact_reads_like_a_sentence_and_comes_back_equal() {
        var fact = new Fact(
                new SpaceId("salon"),
                TimeSlot.parse("2026-10-25T02:30:00+01:00", "2026-10-25T09:00"),
                Price.of(Money.euros("10.33"), VatRate.STANDARD));

        String text = json.writeValueAsString(fact);

        assertThat(text).isEqualTo("""
                {"space":"salon","slot":{"start":"2026-10-25T02:30:00+01:00","end":"2026-10-25T09:00:00+01:00"},\
                "price":{"excl":{"cents":1033,"currency":"EUR"},"vat":{"cents":207,"currency":"EUR"},\
                "rate":{"permille":200}}}""");
        assertThat(json.readValue(text, Fact.class)).isEqualTo(fact);
    }

    @Test
    void an_id_of_the_wrong_form_and_a_foreign_currency_are_refused() {
        assertThatThrownBy(() -> json.readValue("\"Le Salon\"", SpaceId.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("lower-case letters");
        assertThatThrownBy(() -> json.readValue("{\"cents\":1,\"currency\":\"USD\"}", Money.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("EUR");
    }
}

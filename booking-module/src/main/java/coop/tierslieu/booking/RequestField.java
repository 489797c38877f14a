package coop.tierslieu.booking;

import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.WrittenTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One field of a request, with its name, so that a refusal can point at it. */
public record RequestField(String name, @Nullable String value) {

    public boolean isBlank() {
        return value == null || value.isBlank();
    }

    /** @throws Refused FIELD_MISSING */
    public String text() {
        if (value == null || value.isBlank()) {
            throw new Refused(RequestRule.FIELD_MISSING, name, name);
        }
        return value.strip();
    }

    /** @throws Refused FIELD_MISSING, ID_MALFORMED */
    public <T> T id(Function<String, T> type) {
        String text = text();
        try {
            return type.apply(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(RequestRule.ID_MALFORMED, name, text);
        }
    }

    /** @throws Refused FIELD_MISSING, VALUE_NOT_UNDERSTOOD */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        RequestRule.VALUE_NOT_UNDERSTOOD, name, text, Arrays.toString(type.getEnumConstants())));
    }

    /** @throws Refused FIELD_MISSING, VALUE_NOT_UNDERSTOOD */
    public int number(int least, int most) {
        String text = text();
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Refused(RequestRule.VALUE_NOT_UNDERSTOOD, name, text, least + " … " + most);
    }

    /** @throws Refused FIELD_MISSING, TIME_IS_MALFORMED, YEAR_OUT_OF_RANGE */
    public LocalDate date() {
        return WrittenTime.day(name, text());
    }

    /** @throws Refused FIELD_MISSING, TIME_IS_MALFORMED */
    public LocalTime time() {
        return WrittenTime.time(name, text());
    }

    /**
     * Reads {@code 12.50} and {@code 12,5}; empty when nothing was written.
     *
     * @throws Refused AMOUNT_MALFORMED
     */
    public Optional<Money> euros() {
        if (isBlank()) {
            return Optional.empty();
        }
        String text = text().replace(',', '.');
        if (!text.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new Refused(RequestRule.AMOUNT_MALFORMED, name, text);
        }
        return Optional.of(Money.euros(text));
    }
}

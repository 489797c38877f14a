package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What somebody typed into a form, by field; kept as typed, so that a refused form comes back as it was. */
public record Typed(Map<String, String> fields) {

    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** As it was typed; empty where nothing was. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** @throws Refused MEMBER_FIELD_REQUIRED */
    public String text(String field) {
        return optional(field).orElseThrow(() -> new Refused(MembershipRule.MEMBER_FIELD_REQUIRED, field, field));
    }

    public Optional<String> optional(String field) {
        return Optional.ofNullable(fields.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws Refused MEMBER_FIELD_REQUIRED also when it is no whole number */
    public int number(String field) {
        return read(field, Integer::valueOf);
    }

    /** @throws Refused MEMBER_FIELD_REQUIRED also when it is no day such as 2026-11-24 */
    public LocalDate day(String field) {
        return read(field, LocalDate::parse);
    }

    /** @throws Refused MEMBER_FIELD_REQUIRED also when it is none of the choices */
    public <E extends Enum<E>> E choice(String field, Class<E> choices) {
        return read(field, text -> Enum.valueOf(choices, text));
    }

    /** @throws Refused MEMBER_FIELD_REQUIRED also when it has not the form of an id */
    public <I> I id(String field, Function<String, I> type) {
        return read(field, type);
    }

    /**
     * Euros, written {@code 150} or {@code 150,00}.
     *
     * @throws Refused MEMBER_FIELD_REQUIRED, AMOUNT_MALFORMED
     */
    public Money euros(String field) {
        String amount = text(field).replace(',', '.');
        if (!amount.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            throw new Refused(CooperativeRule.AMOUNT_MALFORMED, field);
        }
        return Money.euros(amount);
    }

    /**
     * A percentage as people write it, {@code 25} or {@code 12,5}, in tenths of it.
     *
     * @throws Refused MEMBER_FIELD_REQUIRED also when it is no such number
     */
    public int permille(String field) {
        return read(
                field,
                text -> new BigDecimal(text.replace(',', '.')).movePointRight(1).intValueExact());
    }

    private <T> T read(String field, Function<String, T> type) {
        try {
            return type.apply(text(field));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException malformed) {
            throw new Refused(MembershipRule.MEMBER_FIELD_REQUIRED, field, field);
        }
    }

    @Override
    public String toString() {
        // What is typed here may be a name or an address.
        return "Typed" + Arrays.toString(fields.keySet().toArray());
    }
}

package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.shared.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The register and the roll for a spreadsheet: UTF-8 with its mark, semicolons and decimal commas, as a French one
 * opens them.
 */
final class RegisterCsv {

    private static final String MARK = "\uFEFF";

    private RegisterCsv() {}

    static String of(Register register, Map<String, String> names) {
        return table(
                List.of("member", "name", "category", "shares", "nominal", "paid", "due", "since"),
                register.holders(),
                holder -> row(
                        holder.member(),
                        names.get(holder.member().value()),
                        holder.category(),
                        holder.shares(),
                        euros(holder.amount()),
                        euros(holder.paid()),
                        euros(holder.due()),
                        holder.since()));
    }

    static String of(Roll roll, Map<String, String> names) {
        return table(
                List.of("member", "name", "category", "college", "voices"),
                roll.voters(),
                voter -> row(
                        voter.member(),
                        names.get(voter.member().value()),
                        voter.category(),
                        voter.college(),
                        voter.voices()));
    }

    private static <T> String table(List<String> head, List<T> lines, Function<T, String> row) {
        return Stream.concat(Stream.of(String.join(";", head)), lines.stream().map(row))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    private static String row(@Nullable Object... cells) {
        return Arrays.stream(cells).map(RegisterCsv::cell).collect(Collectors.joining(";"));
    }

    /** A name that begins like a formula must stay a name. */
    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[;\"\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static String euros(Money amount) {
        return amount.toString().replace('.', ',');
    }
}

package coop.tierslieu.audit;

import coop.tierslieu.membership.published.MemberId;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/**
 * Tells a fact in a plain sentence. The sentence {@code timeline.<type>} names parts of the fact and how each is read:
 * {@code {validUntil|date}}, {@code {slot.start|moment}}, {@code {price|money}}, {@code {person|name}},
 * {@code {space|space}}, or {@code {proof|membership.proof}} for a choice whose label is {@code membership.proof.…}.
 *
 * @param names of members by id, of those whose name may be seen
 * @param spaces names of spaces by id
 */
record Told(MessageSource texts, Locale language, Map<String, String> names, Map<String, String> spaces) {

    /** Where euros are spoken of in English. */
    private static final Locale IRELAND = Locale.forLanguageTag("en-IE");

    private static final Pattern PART = Pattern.compile("\\{([A-Za-z.]+)\\|([A-Za-z.-]+)}");

    /** The sentence, or the name of the fact where it has none. */
    String sentence(String type, JsonNode payload) {
        String sentence = texts.getMessage("timeline." + type, null, null, language);
        if (sentence == null) {
            return String.valueOf(texts.getMessage("audit.event." + type, null, type, language));
        }
        return PART.matcher(sentence)
                .replaceAll(part -> Matcher.quoteReplacement(read(at(payload, part.group(1)), part.group(2))));
    }

    private static JsonNode at(JsonNode payload, String path) {
        return payload.at("/" + path.replace('.', '/'));
    }

    private String read(JsonNode value, String how) {
        if (value.isMissingNode() || value.isNull()) {
            return "—";
        }
        return switch (how) {
            case "date" -> LocalDate.parse(value.asString()).format(pattern("membership.date"));
            case "moment" -> OffsetDateTime.parse(value.asString()).format(pattern("timeline.moment"));
            case "money" -> money(value);
            case "count" -> value.asString();
            case "name" -> names.getOrDefault(value.asString(), new MemberId(value.asString()).value());
            case "space" -> spaces.getOrDefault(value.asString(), value.asString());
            default -> labels(value, how);
        };
    }

    private String money(JsonNode price) {
        long cents = price.has("cents")
                ? price.path("cents").asLong()
                : price.at("/excl/cents").asLong() + price.at("/vat/cents").asLong();
        return NumberFormat.getCurrencyInstance(language.getLanguage().equals("en") ? IRELAND : Locale.FRANCE)
                .format(cents / 100.0);
    }

    /** Of one choice or of several. */
    private String labels(JsonNode value, String prefix) {
        List<String> labels = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value.values() : List.of(value)) {
            labels.add(String.valueOf(texts.getMessage(prefix + "." + one.asString(), null, one.asString(), language)));
        }
        return labels.isEmpty() ? "—" : String.join(", ", labels);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(String.valueOf(texts.getMessage(key, null, language)), language);
    }
}

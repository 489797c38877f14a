package coop.tierslieu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.MembershipEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** Sentences over the golden files, which tell each fact as it is stored. */
class ToldTest {

    private static final List<Path> GOLDEN = List.of(
            Path.of("../membership-module/src/test/resources/events"),
            Path.of("../booking-module/src/test/resources/events"));

    private final MessageSource texts = texts();

    @Test
    void a_fact_is_told_in_a_sentence() {
        assertThat(told("ReducedTariffGranted", Locale.FRENCH))
                .isEqualTo(
                        "Tarif réduit accordé du 1 septembre 2026 au 31 août 2027 inclus\u00a0: Carte d’étudiant·e.");
        assertThat(told("PersonJoined", Locale.ENGLISH))
                .isEqualTo("Noor Modèle belongs to c3d4e5f6-0a1b-4c2d-8e3f-4a5b6c7d8e9f; rights:"
                        + " manages the people, books for the organisation.");
        assertThat(told("BookingConfirmed", Locale.ENGLISH))
                .isEqualTo("Books Creativity on 24 October 2026 at 20:00 for €37.19 incl. tax.");
    }

    @Test
    void every_sentence_names_parts_that_are_stored() {
        List<String> told = Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(language -> Arrays.stream(MembershipEvent.class.getPermittedSubclasses())
                        .filter(type -> !type.isInterface()) // a catalogue inside it lists its own
                        .map(type -> told(type.getSimpleName(), language)))
                .toList();

        assertThat(told).isNotEmpty().noneMatch(sentence -> sentence.contains("{") || sentence.contains("—"));
    }

    private String told(String type, Locale language) {
        Map<String, String> names = Map.of("5b0f6a0e-8f0a-4d5e-9b39-1f7c2a3d4e5f", "Noor Modèle");
        return new Told(texts, language, names, Map.of("creativity", "Creativity"))
                .sentence(type, JsonMapper.builder().build().readTree(golden(type)));
    }

    private static String golden(String type) {
        try {
            for (Path folder : GOLDEN) {
                Path file = folder.resolve(type + ".v1.json");
                if (Files.exists(file)) {
                    return Files.readString(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new AssertionError("There is no golden file of " + type);
    }

    private static MessageSource texts() {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.addBasenames(
                "messages/timeline", "messages/audit", "messages/membership", "messages/membership-joining");
        return source;
    }
}

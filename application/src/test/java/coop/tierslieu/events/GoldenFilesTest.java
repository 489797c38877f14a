package coop.tierslieu.events;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.json.JsonConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was stored must load for ever. A golden file is written once and never changed: when an event changes its
 * shape, its new version gets a file of its own and an upcaster, and the old file still has to load.
 */
class GoldenFilesTest {

    private static final String VERSION = ".v1.json";

    private final Serializer stored = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(JsonConfiguration::stored)
            .build();
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Class<?>> types() {
        return EventTypes.all();
    }

    static List<Object> examples() {
        return ExampleEvents.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_has_an_example_and_a_golden_file(Class<?> type) {
        assertThat(ExampleEvents.all()).hasAtLeastOneElementOfType(type);
        assertThat(file(type)).exists();
    }

    @Test
    void every_golden_file_is_of_an_event_that_is_still_known() throws IOException {
        for (Class<?> catalogue : EventTypes.catalogues()) {
            try (Stream<Path> files = Files.list(file(catalogue).getParent())) {
                assertThat(files.map(file -> file.getFileName().toString().split("\\.")[0])
                                .distinct())
                        .isSubsetOf(EventTypes.of(catalogue).stream()
                                .map(Class::getSimpleName)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_was_stored_loads_as_what_it_meant(Object example) throws IOException {
        Path file = file(example.getClass());
        if (Boolean.getBoolean("tierslieu.docs.write") && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json.writeValueAsString(json.readTree(text(example))) + "\n");
        }
        String golden = Files.readString(file);

        Object loaded = stored.deserialize(new SimpleSerializedObject<>(
                golden, String.class, example.getClass().getName(), null));

        assertThat(loaded).isEqualTo(example);
        assertThat(json.readTree(text(loaded))).isEqualTo(json.readTree(golden));
    }

    private String text(Object event) {
        return stored.serialize(event, String.class).getData();
    }

    private static Path file(Class<?> type) {
        return EventTypes.module(type).resolve("src/test/resources/events").resolve(type.getSimpleName() + VERSION);
    }
}

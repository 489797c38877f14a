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
 * shape, its new version gets an example and a file of its own, and the old file still has to load, by a default for
 * what it lacks or by an upcaster.
 */
class GoldenFilesTest {

    private final Serializer stored = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(JsonConfiguration::stored)
            .build();
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<Class<?>> types() {
        return EventTypes.all();
    }

    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_has_an_example_and_a_golden_file(Class<?> type) {
        assertThat(Golden.latest(type).file()).exists();
    }

    @Test
    void every_golden_file_has_the_example_that_tells_what_it_meant() throws IOException {
        List<Path> told = Golden.all().stream().map(Golden::file).toList();
        for (Class<?> catalogue : EventTypes.catalogues()) {
            try (Stream<Path> files = Files.list(Golden.directory(catalogue))) {
                assertThat(files).isSubsetOf(told);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void what_was_stored_loads_as_what_it_meant(Golden golden) throws IOException {
        Path file = golden.file();
        if (Boolean.getBoolean("tierslieu.docs.write") && golden.latest() && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, json.writeValueAsString(json.readTree(text(golden.event()))) + "\n");
        }
        String written = Files.readString(file);

        Object loaded = stored.deserialize(new SimpleSerializedObject<>(
                written, String.class, golden.event().getClass().getName(), null));

        assertThat(loaded).isEqualTo(golden.event());
        if (golden.latest()) {
            assertThat(json.readTree(text(loaded))).isEqualTo(json.readTree(written));
        }
    }

    private String text(Object event) {
        return stored.serialize(event, String.class).getData();
    }
}

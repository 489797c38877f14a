package coop.tierslieu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation that is made from the code, and must be what the code says now. */
public final class GeneratedPage {

    private static final Path DIRECTORY = Path.of("../docs/generated");

    private static final String HEADER = """
            <!-- Made from the code by %s. Do not edit; write it again with
                 ./mvnw test -pl application -am -Dtest=%1$s -Dsurefire.failIfNoSpecifiedTests=false -Dtierslieu.docs.write=true -->

            """;

    private GeneratedPage() {}

    /** Fails when the committed page differs; writes it instead when asked to. */
    public static void check(String name, Class<?> test, String text) throws IOException {
        Path page = DIRECTORY.resolve(name);
        String expected = HEADER.formatted(test.getSimpleName()) + text;
        if (Boolean.getBoolean("tierslieu.docs.write")) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(page, expected);
        }
        assertThat(Files.readString(page)).as("docs/generated/" + name).isEqualTo(expected);
    }
}

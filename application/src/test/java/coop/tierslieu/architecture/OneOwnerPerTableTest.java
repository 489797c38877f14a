package coop.tierslieu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No table is written by two classes: read from the SQL in the sources, where it stands as text. */
class OneOwnerPerTableTest {

    private static final Pattern WRITES = Pattern.compile(
            "(?i)\\b(?:insert\\s+into|delete\\s+from|update(?=\\s+\\S+(?:\\s+as)?(?:\\s+\\w+)?\\s+set\\b))\\s+([a-z_.]+)");

    /** Written in two places on purpose: given when a command is handled, forgotten by a daily chore. */
    private static final Set<String> SHARED_ON_PURPOSE = Set.of("messaging.command_receipt");

    @Test
    void every_table_has_one_owner() throws IOException {
        var writers = writers(sources());
        assertThat(writers).as("what this test found").containsKeys("member_standing", "vault.member_detail");
        writers.keySet().removeAll(SHARED_ON_PURPOSE);
        assertThat(writers).allSatisfy((table, files) -> assertThat(files).hasSize(1));
    }

    @Test
    void a_second_writer_would_be_noticed() {
        assertThat(writers(Map.of(
                        "Planning.java", "insert into booking_planning (id) values (?)",
                        "Calendar.java", "update booking_planning set id = ?",
                        "Reader.java", "select id from booking_planning for update")))
                .containsExactly(Map.entry("booking_planning", Set.of("Planning.java", "Calendar.java")));
    }

    private static Map<String, Set<String>> writers(Map<String, String> sources) {
        var writers = new TreeMap<String, Set<String>>();
        sources.forEach((file, text) -> WRITES.matcher(text)
                .results()
                .forEach(write -> writers.computeIfAbsent(write.group(1), table -> new TreeSet<>())
                        .add(file)));
        return writers;
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/java/"))
                    .collect(Collectors.toMap(Path::toString, OneOwnerPerTableTest::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

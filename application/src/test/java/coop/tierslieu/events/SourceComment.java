package coop.tierslieu.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a record's comment says.
 *
 * @param text the comment without its tags, on one line, in Markdown
 * @param fields what it says about each component, where it says something
 */
record SourceComment(String text, Map<String, String> fields) {

    static SourceComment of(Class<?> type) {
        Path source = EventTypes.module(type)
                .resolve("src/main/java")
                .resolve(type.getName().replace('.', '/') + ".java");
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record " + type.getSimpleName() + "\\b", Pattern.DOTALL)
                .matcher(read(source));
        return comment.find() ? parse(comment.group(1)) : new SourceComment("", Map.of());
    }

    private static SourceComment parse(String comment) {
        String[] parts =
                comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").split("@param ");
        var fields = Arrays.stream(parts)
                .skip(1)
                .map(tag -> tag.strip().split(" ", 2))
                .collect(Collectors.toMap(tag -> tag[0], tag -> markdown(tag[1])));
        return new SourceComment(markdown(parts[0]), fields);
    }

    private static String markdown(String text) {
        return text.replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`").strip();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

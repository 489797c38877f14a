package coop.tierslieu.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record's comment says.
 *
 * @param text the comment without its tags, on one line, in Markdown
 * @param fields what it says about each component, where it says something
 */
record SourceComment(String text, Map<String, String> fields) {

    private static final Pattern TAG = Pattern.compile("@param\\s+(\\w+)\\s+([^@]*(?:\\{@[^}]*}[^@]*)*)");

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
        String text =
                comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
        var fields = new LinkedHashMap<String, String>();
        TAG.matcher(text).results().forEach(tag -> fields.put(tag.group(1), markdown(tag.group(2))));
        return new SourceComment(markdown(text.replaceAll("(?<!\\{)@param.*", "")), fields);
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

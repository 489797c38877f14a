package coop.tierslieu.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Draws the modules, and the slices inside each, from what the compiled classes really use. */
class ModulesPageTest {

    private static final String APPLICATION = "application";

    @Test
    void the_diagram_of_modules_is_what_the_code_says() throws IOException {
        var page = new StringBuilder("""
                # Modules and slices

                An arrow means "uses". Between modules only messages that are published upstream may be used;
                that, and the rest of the agreement, is checked by `ArchitectureTest`.

                """);
        page.append(diagram(ModulesPageTest::module, type -> true));
        Stream.concat(Module.names(), Stream.of(APPLICATION))
                .forEach(module -> page.append("\n## ")
                        .append(module)
                        .append("\n\n")
                        .append(slices(module))
                        .append('\n')
                        .append(diagram(
                                ModulesPageTest::slice, type -> module(type).equals(module))));
        GeneratedPage.check("modules.md", getClass(), page.toString());
    }

    private static String diagram(Function<JavaClass, String> node, Predicate<JavaClass> shown) {
        SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
        ours().filter(shown).forEach(type -> {
            SortedSet<String> targets = uses.computeIfAbsent(node.apply(type), from -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(target -> House.REAL.classes().contain(target.getName()))
                    .filter(shown)
                    .map(node)
                    .filter(target -> !target.equals(node.apply(type)))
                    .forEach(targets::add);
        });
        return "```mermaid\nflowchart TD\n"
                + uses.entrySet().stream()
                        .flatMap(from -> Stream.concat(
                                Stream.of("    " + from.getKey()),
                                from.getValue().stream().map(to -> "    " + from.getKey() + " --> " + to)))
                        .collect(Collectors.joining("\n"))
                + "\n```\n";
    }

    private static String slices(String module) {
        return ours()
                .filter(type -> module(type).equals(module))
                .collect(Collectors.toMap(ModulesPageTest::slice, ModulesPageTest::purpose, (a, b) -> a, TreeMap::new))
                .entrySet()
                .stream()
                .map(slice -> "| " + slice.getKey() + " | " + slice.getValue() + " |\n")
                .collect(Collectors.joining("", "| slice | what it is for |\n|---|---|\n", ""));
    }

    private static Stream<JavaClass> ours() {
        return House.REAL.classes().stream()
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    /** The comment of its package. */
    private static String purpose(JavaClass type) {
        String module = module(type);
        String directory =
                module.equals("shared") ? "shared-kernel" : module.equals(APPLICATION) ? module : module + "-module";
        Path source =
                Path.of("..", directory, "src/main/java", type.getPackageName().replace('.', '/'), "package-info.java");
        try {
            return Files.readString(source)
                    .replaceAll("(?s)^/\\*\\*(.*?)\\*/.*", "$1")
                    .replaceAll("\\s+(\\* )?", " ")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String module(JavaClass type) {
        String first = segments(type)[0];
        return first.equals("shared") || Module.names().anyMatch(first::equals) ? first : APPLICATION;
    }

    /** The capability, or the module itself for what its capabilities share. */
    private static String slice(JavaClass type) {
        String[] segments = segments(type);
        int place = module(type).equals(APPLICATION) ? 0 : 1;
        return segments.length > place && !segments[place].isEmpty() ? segments[place] : module(type);
    }

    private static String[] segments(JavaClass type) {
        String below = type.getPackageName().substring(House.REAL.root().length());
        return Arrays.stream(below.split("\\.")).skip(below.isEmpty() ? 0 : 1).toArray(String[]::new);
    }
}

package coop.tierslieu.events;

import com.tngtech.archunit.core.domain.JavaClass;
import coop.tierslieu.architecture.House;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every type of event there is, from the sealed catalogues that the modules publish. */
final class EventTypes {

    private EventTypes() {}

    /** The catalogues, by module and name. */
    static List<Class<?>> catalogues() {
        return House.REAL.classes().stream()
                .filter(type -> type.isInterface()
                        && type.getPackageName().endsWith(".published")
                        && type.getSimpleName().endsWith("Event"))
                .<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    static Stream<Class<?>> all() {
        return catalogues().stream().flatMap(catalogue -> of(catalogue).stream());
    }

    /** In the order in which the catalogue permits them. */
    static List<Class<?>> of(Class<?> catalogue) {
        if (!catalogue.isSealed()) {
            throw new IllegalArgumentException(catalogue + " is not sealed: a catalogue lists all its events");
        }
        // A catalogue inside a catalogue lists its own.
        return Arrays.stream(catalogue.getPermittedSubclasses())
                .filter(event -> !event.isInterface())
                .toList();
    }

    /** The directory of the module that the type belongs to. Tests run in the directory of the application. */
    static Path module(Class<?> type) {
        return Path.of("..", moduleName(type) + "-module");
    }

    static String moduleName(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }
}

package coop.tierslieu.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An event as one version of the program stored it.
 *
 * @param event what it means today
 * @param version counted from 1; the n-th example of a type is of its version n
 * @param latest whether the event is still stored like that
 */
record Golden(Object event, int version, boolean latest) {

    static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        for (Object example : ExampleEvents.all()) {
            List<Object> versions = ExampleEvents.all().stream()
                    .filter(other -> other.getClass() == example.getClass())
                    .toList();
            int version = 1 + versions.indexOf(example);
            all.add(new Golden(example, version, version == versions.size()));
        }
        return all;
    }

    static Golden latest(Class<?> type) {
        return all().stream()
                .filter(golden -> golden.latest() && golden.event().getClass() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no example"));
    }

    static Path directory(Class<?> type) {
        return EventTypes.module(type).resolve("src/test/resources/events");
    }

    Path file() {
        return directory(event.getClass()).resolve(event.getClass().getSimpleName() + ".v" + version + ".json");
    }

    @Override
    public String toString() {
        return file().getFileName().toString();
    }
}

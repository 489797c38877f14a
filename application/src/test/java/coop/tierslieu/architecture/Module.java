package coop.tierslieu.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The modules, each with those whose published messages it may know. */
public enum Module {
    MEMBERSHIP,
    BOOKING(MEMBERSHIP),
    REVENUE(MEMBERSHIP, BOOKING);

    private final List<Module> upstream;

    Module(Module... upstream) {
        this.upstream = List.of(upstream);
    }

    /** As its package is called, directly below the root. */
    public String packageName() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Module> upstream() {
        return upstream;
    }

    /** Revenue only listens; nobody may know it. */
    boolean publishes() {
        return this != REVENUE;
    }

    static Stream<String> names() {
        return Arrays.stream(values()).map(Module::packageName);
    }
}

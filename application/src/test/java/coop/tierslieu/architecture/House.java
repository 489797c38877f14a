package coop.tierslieu.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.Arrays;

/**
 * A root package and the classes under it: the real house, or the fixtures that break its rules. A rule is made for
 * a house, so that both are judged by the very same words.
 */
public record House(String root, JavaClasses classes) {

    /** The program as it ships. */
    public static final House REAL = new House(
            "coop.tierslieu",
            new ClassFileImporter()
                    .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("coop.tierslieu"));

    /** A small house in which every rule is broken once. */
    static final House BROKEN = new House(
            "coop.tierslieu.architecture.fixtures",
            new ClassFileImporter().importPackages("coop.tierslieu.architecture.fixtures"));

    /** Classes in the given packages below the root, for instance {@code "booking.."}. */
    DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(
                Arrays.stream(packages).map(name -> root + "." + name).toArray(String[]::new));
    }

    DescribedPredicate<JavaClass> everything() {
        return JavaClass.Predicates.resideInAnyPackage(root + "..");
    }

    DescribedPredicate<JavaClass> modules() {
        return in(Module.names().map(name -> name + "..").toArray(String[]::new));
    }

    /** What is neither shared nor in a module: the wiring, which alone sees everything. */
    DescribedPredicate<JavaClass> application() {
        return everything()
                .and(DescribedPredicate.not(modules().or(in("shared.."))))
                .as("the application");
    }
}

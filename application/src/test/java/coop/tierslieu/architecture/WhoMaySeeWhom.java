package coop.tierslieu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Modules know each other by what they publish, and only downstream; so nobody knows revenue. */
final class WhoMaySeeWhom {

    private static final DescribedPredicate<JavaClass> JDK =
            resideInAnyPackage("java..", "org.jspecify..").as("the JDK");

    private WhoMaySeeWhom() {}

    static Stream<HouseRule> rules() {
        return Stream.of(
                        Stream.of(
                                new HouseRule(
                                        "the shared kernel knows the JDK only", WhoMaySeeWhom::shared, "KnowsSpring"),
                                new HouseRule(
                                        "no module knows the application", WhoMaySeeWhom::wiring, "KnowsTheWiring")),
                        Arrays.stream(Module.values()).map(WhoMaySeeWhom::sees),
                        Arrays.stream(Module.values()).filter(Module::publishes).map(WhoMaySeeWhom::publishes))
                .flatMap(rules -> rules);
    }

    private static ArchRule shared(House house) {
        return classes().that(house.in("shared..")).should().onlyDependOnClassesThat(JDK.or(house.in("shared..")));
    }

    private static ArchRule wiring(House house) {
        return noClasses()
                .that(house.everything().and(not(house.application())))
                .should()
                .dependOnClassesThat(house.application());
    }

    private static HouseRule sees(Module module) {
        String own = module.packageName() + "..";
        return new HouseRule(
                module.packageName() + " sees of other modules only what is published upstream",
                house -> noClasses()
                        .that(house.in(own))
                        .should()
                        .dependOnClassesThat(house.modules().and(not(house.in(withUpstream(own, module))))),
                "LooksAround");
    }

    private static HouseRule publishes(Module module) {
        String own = module.packageName() + ".published..";
        return new HouseRule(
                "what " + module.packageName() + " publishes knows neither its inside nor a framework",
                house -> classes()
                        .that(house.in(own))
                        .should()
                        .onlyDependOnClassesThat(JDK.or(house.in("shared..")).or(house.in(withUpstream(own, module)))),
                "ShowsItsInside");
    }

    private static String[] withUpstream(String own, Module module) {
        return Stream.concat(
                        Stream.of(own),
                        module.upstream().stream().map(upstream -> upstream.packageName() + ".published.."))
                .toArray(String[]::new);
    }
}

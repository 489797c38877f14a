package coop.tierslieu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/** Time and ids come in as arguments, so that a decision and a replay give the same twice. */
final class NothingFromTheAir {

    /** Where the one clock and the fresh ids of the house are made. */
    private static final Set<String> WIRING =
            Set.of("coop.tierslieu.TimeConfiguration", "coop.tierslieu.messaging.CurrentRequest");

    /** As {@code Class.method}; of {@code now} only those without a clock are meant. */
    private static final Set<String> AIR = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");

    private NothingFromTheAir() {}

    static Stream<HouseRule> rules() {
        return Stream.of(new HouseRule(
                "nothing takes time or ids from the air", NothingFromTheAir::timeAndIds, "TakesTimeFromTheAir"));
    }

    private static ArchRule timeAndIds(House house) {
        return noClasses()
                .that(house.everything())
                .and(DescribedPredicate.describe("are not the wiring", type -> !WIRING.contains(type.getFullName())))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("it comes from the air", NothingFromTheAir::isAir));
    }

    private static boolean isAir(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String name = target.getOwner().getFullName() + "." + target.getName();
        boolean withoutClock =
                target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean withoutSeed = target.getRawParameterTypes().isEmpty();
        return AIR.contains(name)
                || name.matches("java\\.time\\..*\\.now") && withoutClock
                || name.matches("java\\.util\\.(Date|Random)\\.<init>") && withoutSeed;
    }
}

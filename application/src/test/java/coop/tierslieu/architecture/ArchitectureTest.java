package coop.tierslieu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    static Stream<HouseRule> rules() {
        return Stream.of(
                        WhoMaySeeWhom.rules(),
                        WhoMayDoWhat.rules(),
                        NothingFromTheAir.rules(),
                        NoPersonInAnEvent.rules(),
                        ViewsStandAlone.rules(),
                        HowThingsAreWritten.rules())
                .flatMap(Function.identity());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps_the_rule(HouseRule rule) {
        assertThat(rule.violations(House.REAL)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_accuses_the_fixture_that_breaks_it_and_no_other(HouseRule rule) {
        assertThat(rule.violations(House.BROKEN))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation).contains(rule.offender()));
    }
}

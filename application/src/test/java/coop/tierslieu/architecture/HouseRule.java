package coop.tierslieu.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * A rule and its negative control.
 *
 * @param sentence what holds, as the test report shows it
 * @param rule the rule, made for the house it judges
 * @param offender how the name of the fixture (or fixtures) that breaks it ends
 */
record HouseRule(String sentence, Function<House, ArchRule> rule, String offender) {

    List<String> violations(House house) {
        return rule.apply(house).evaluate(house.classes()).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return sentence;
    }
}

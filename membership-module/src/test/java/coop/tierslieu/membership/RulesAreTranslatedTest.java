package coop.tierslieu.membership;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.prepaid.PrepaidRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.PrepaidMeans;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.RefusalReason;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Rule;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesAreTranslatedTest {

    private final Properties french = Bundle.of("membership.properties");
    private final Properties english = Bundle.of("membership_en.properties");

    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(MembershipRule.values(), PrepaidRule.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_French_sentence_with_the_same_arguments(Rule rule) {
        assertThat(french).containsKey("rule." + rule.code());
        assertThat(french.getProperty("rule." + rule.code()).contains("{0}"))
                .isEqualTo(rule.sentence().contains("{0}"));
    }

    @Test
    void every_choice_has_a_French_and_an_English_label() {
        Stream<String> labels = Stream.of(
                        labels("kind", MemberKind.values()),
                        labels("profile", Profile.values()),
                        labels("class", CustomerClass.values()),
                        labels("proof", ProofKind.values()),
                        labels("reason", RefusalReason.values()),
                        labels("usage", Usage.values()),
                        labels("means", PrepaidMeans.values()))
                .flatMap(Arrays::stream);

        assertThat(labels).allSatisfy(label -> {
            assertThat(french).containsKey(label);
            assertThat(english).containsKey(label);
        });
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(french.stringPropertyNames().stream().filter(key -> !key.startsWith("rule.")))
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    private static String[] labels(String choice, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> "membership." + choice + "." + value.name())
                .toArray(String[]::new);
    }
}

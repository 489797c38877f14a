package coop.tierslieu.membership.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.Bundle;
import coop.tierslieu.membership.cooperative.admitting.ApplicationStatus;
import coop.tierslieu.membership.cooperative.register.MovementKind;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExclusionReason;
import coop.tierslieu.membership.published.ExitReason;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsOfTheCooperativeTest {

    private final Properties french = Bundle.of("membership-cooperative.properties");
    private final Properties english = Bundle.of("membership-cooperative_en.properties");

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_French_sentence_with_the_same_arguments(CooperativeRule rule) {
        String sentence = french.getProperty("rule." + rule.code());

        assertThat(sentence).isNotNull();
        Stream.of("{0}", "{1}")
                .forEach(argument -> assertThat(sentence.contains(argument))
                        .isEqualTo(rule.sentence().contains(argument)));
    }

    @Test
    void every_choice_has_a_French_and_an_English_label() {
        Stream<String> labels = Stream.of(
                        labels("category", CooperatorCategory.values()),
                        labels("body", DecidingBody.values()),
                        labels("refusal", ApplicationRefusalReason.values()),
                        labels("exclusion", ExclusionReason.values()),
                        labels("exit", ExitReason.values()),
                        labels("movement", MovementKind.values()),
                        labels("status", ApplicationStatus.values()))
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
                .map(value -> "cooperative." + choice + "." + value.name())
                .toArray(String[]::new);
    }
}

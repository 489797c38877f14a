package coop.tierslieu.membership.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.placewaiting.WaitingRule;
import coop.tierslieu.membership.placewaiting.WaitingStatus;
import coop.tierslieu.membership.plans.PlanRule;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.shared.Rule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubscriptionTextsTest {

    private final Properties french = bundle("membership-subscriptions.properties");
    private final Properties english = bundle("membership-subscriptions_en.properties");

    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(PlanRule.values(), SubscribingRule.values(), WaitingRule.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_French_sentence_with_the_same_arguments(Rule rule) {
        String sentence = french.getProperty("rule." + rule.code());

        assertThat(sentence).isNotNull();
        assertThat(List.of("{0}", "{1}"))
                .allSatisfy(argument -> assertThat(sentence.contains(argument))
                        .isEqualTo(rule.sentence().contains(argument)));
    }

    @Test
    void every_choice_has_a_French_and_an_English_label() {
        Stream<String> labels = Stream.of(
                        labels("kind", PlanKind.values()),
                        labels("cycle", Cycle.values()),
                        labels("alignment", Alignment.values()),
                        labels("status", SubscriptionStatus.values()),
                        labels("reason", SuspensionReason.values()),
                        labels("credit", CreditReason.values()),
                        labels("waiting.status", WaitingStatus.values()))
                .flatMap(each -> each);

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

    private static Stream<String> labels(String choice, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> "subscriptions." + choice + "." + value.name());
    }

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Subscription.class.getResourceAsStream("/messages/" + name)),
                StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return bundle;
    }
}

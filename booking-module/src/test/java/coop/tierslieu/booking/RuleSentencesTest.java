package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.privatising.PrivatisationRule;
import coop.tierslieu.booking.recurring.SeriesRule;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.spaces.SpaceRule;
import coop.tierslieu.booking.tariffs.TariffRule;
import coop.tierslieu.booking.waitlist.WaitlistRule;
import coop.tierslieu.shared.Rule;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSentencesTest {
    private static final ResourceBundle FRENCH = ResourceBundle.getBundle("messages/booking-rules", Locale.ROOT);
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void every_rule_says_the_same_in_french_and_in_english() {
        assertThat(FRENCH.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules().map(rule -> "rule." + rule.code()).toList());
        rules().forEach(rule ->
                assertThat(arguments(french(rule))).as(rule.code()).isEqualTo(arguments(rule.sentence())));
    }

    @Test
    void quotes_are_doubled_where_a_text_has_arguments_and_only_there() {
        rules().forEach(rule -> {
            String text = french(rule);
            Object[] shown = {"1", "2", "3"};
            String filled = arguments(text).isEmpty() ? text : MessageFormat.format(text, shown);
            assertThat(filled).as(rule.code()).doesNotContain("''").doesNotContain("{");
            assertThat(text.replace("''", "'").chars().filter(c -> c == '\'').count())
                    .as(rule.code())
                    .isEqualTo(filled.chars().filter(c -> c == '\'').count());
        });
    }

    private static String french(Rule rule) {
        return FRENCH.getString("rule." + rule.code());
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> found = new TreeSet<>();
        ARGUMENT.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    private static Stream<Rule> rules() {
        return Stream.of(
                        SpaceRule.values(),
                        TariffRule.values(),
                        ReservingRule.values(),
                        SeriesRule.values(),
                        WaitlistRule.values(),
                        PrivatisationRule.values())
                .flatMap(Arrays::stream);
    }
}

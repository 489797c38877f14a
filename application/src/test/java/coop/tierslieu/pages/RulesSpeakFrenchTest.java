package coop.tierslieu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Rule;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class RulesSpeakFrenchTest {

    private final MessageSource messages = new PagesConfiguration().messageSource();

    RulesSpeakFrenchTest() throws IOException {}

    @Test
    void every_rule_has_a_french_sentence() {
        List<Rule> all = rules();

        assertThat(all).hasSizeGreaterThan(30);
        assertThat(all.stream().filter(rule -> !speaksFrench(rule.code())).map(Rule::code))
                .isEmpty();
    }

    @Test
    void a_rule_without_one_would_be_found() {
        assertThat(speaksFrench("a-rule-nobody-translated")).isFalse();
    }

    private boolean speaksFrench(String code) {
        return messages.getMessage("rule." + code, null, null, Locale.FRENCH) != null;
    }

    private static List<Rule> rules() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return scan.findCandidateComponents("coop.tierslieu").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .flatMap(type -> type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.of())
                .map(Rule.class::cast)
                .toList();
    }
}

package coop.tierslieu.support;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.support.Script.Answer;
import org.jspecify.annotations.Nullable;

/** What a refused request must be told, and what it must never be. */
public final class Refusal {

    private Refusal() {}

    /** @param field the field at fault, null where none is */
    public static void assertRefused(Answer answer, int status, String rule, @Nullable String field) {
        assertToldAsAProblem(answer);
        assertThat(answer.text("rule")).isEqualTo(rule);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("type")).isEqualTo("urn:tierslieu:rule:" + rule);
        assertThat(answer.text("field")).isEqualTo(field == null ? "" : field);
    }

    /** Any refusal names its rule, says a sentence and shows nothing of the inside. */
    public static void assertToldAsAProblem(Answer answer) {
        assertThat(answer.status()).as(answer.written()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("rule")).matches("[a-z0-9-]+");
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.written()).doesNotContain("Exception", "at coop.", "org.axonframework", "java.");
    }
}

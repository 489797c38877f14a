package coop.tierslieu.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RememberedAnswersTest {

    private static final String VIEW = "membership.members";

    private final RememberedAnswers remembered = new RememberedAnswers();
    private String inTheDatabase = "old";

    @Test
    void while_changes_are_not_heard_every_question_is_asked() {
        assertThat(asked()).isEqualTo("old");
        inTheDatabase = "new";
        assertThat(asked()).isEqualTo("new");
    }

    @Test
    void an_answer_is_kept_until_its_view_changes() {
        remembered.beginAnew();
        asked();
        inTheDatabase = "new";
        assertThat(asked()).isEqualTo("old");

        remembered.forget("booking.tariffs");
        assertThat(asked()).isEqualTo("old");

        remembered.forget(VIEW);
        assertThat(asked()).isEqualTo("new");
    }

    @Test
    void an_answer_that_is_outdated_while_it_is_read_is_not_kept() {
        remembered.beginAnew();
        String early = remembered.answer(VIEW, "who", who -> {
            remembered.forget(VIEW);
            return "old";
        });
        inTheDatabase = "new";

        assertThat(early).isEqualTo("old");
        assertThat(asked()).isEqualTo("new");
    }

    @Test
    void what_was_known_before_a_silence_is_not_known_after_it() {
        remembered.beginAnew();
        asked();
        remembered.rememberNothing();
        inTheDatabase = "new";
        remembered.beginAnew();
        assertThat(asked()).isEqualTo("new");
    }

    private String asked() {
        return remembered.answer(VIEW, "who", who -> inTheDatabase);
    }
}

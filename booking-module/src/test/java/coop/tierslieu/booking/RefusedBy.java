package coop.tierslieu.booking;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import java.util.Arrays;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** A refusal by that very rule, whose sentence holds these words. */
public final class RefusedBy extends TypeSafeMatcher<Throwable> {
    private final Rule rule;
    private final String[] words;

    public RefusedBy(Rule rule, String... words) {
        this.rule = rule;
        this.words = words;
    }

    @Override
    protected boolean matchesSafely(Throwable thrown) {
        return thrown instanceof Refused refused
                && refused.rule() == rule
                && Arrays.stream(words).allMatch(refused.getMessage()::contains);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused by " + rule + " with the words " + Arrays.toString(words));
    }
}

package coop.tierslieu.membership.published;

import org.jspecify.annotations.Nullable;

/**
 * How a member is reached. Not to be kept longer than what is written to them.
 *
 * @param name their id, once their details were erased
 * @param email null when none is known
 */
public record Contact(String name, @Nullable String email, Language language) {

    /** Tells nothing, so that an answer can be logged. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}

package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.published.ConsentKind;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a member has said about being written to.
 *
 * @param said the last word by kind; what was never spoken of is missing
 */
record Choices(Map<ConsentKind, Boolean> said) {

    static final Choices NONE = new Choices(Map.of());

    Choices {
        said = Map.copyOf(said);
    }

    /** Saying again what was said changes nothing, but an assumed consent may still be given in so many words. */
    boolean changes(ConsentKind kind, boolean given) {
        Boolean before = said.get(kind);
        return before == null ? given || kind.isAssumed() : before != given;
    }

    Choices with(ConsentKind kind, boolean given) {
        Map<ConsentKind, Boolean> more = new EnumMap<>(ConsentKind.class);
        more.putAll(said);
        more.put(kind, given);
        return new Choices(more);
    }
}

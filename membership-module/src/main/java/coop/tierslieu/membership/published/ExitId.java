package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies shares on their way out of the capital. */
public record ExitId(String value) implements Identifier {

    public ExitId {
        Identifier.checked("exit", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

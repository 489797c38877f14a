package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies a pass. */
public record PassId(String value) implements Identifier {

    public PassId {
        Identifier.checked("pass", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies someone's wait for a desk or an office. */
public record WaitingId(String value) implements Identifier {

    public WaitingId {
        Identifier.checked("waiting", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

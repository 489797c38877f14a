package coop.tierslieu.booking.published;

import coop.tierslieu.shared.Identifier;

/** Identifies a closure. */
public record ClosureId(String value) implements Identifier {

    public ClosureId {
        Identifier.checked("closure", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package coop.tierslieu.booking.published;

import coop.tierslieu.shared.Identifier;

/** Identifies a space. */
public record SpaceId(String value) implements Identifier {

    public SpaceId {
        Identifier.checked("space", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** What a subscriber has to themselves: the id of a space of booking, which membership knows nothing else of. */
public record PlaceId(String value) implements Identifier {

    public PlaceId {
        Identifier.checked("place", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

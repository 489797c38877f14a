package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies what something prepaid was used for: the id of the booking, which membership knows nothing else of. */
public record UseId(String value) implements Identifier {

    public UseId {
        Identifier.checked("use", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

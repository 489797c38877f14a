package coop.tierslieu.booking.published;

import coop.tierslieu.shared.Identifier;

/** Identifies what a space is allocated for: the id of a subscription, which booking knows nothing else of. */
public record AllocationId(String value) implements Identifier {

    public AllocationId {
        Identifier.checked("allocation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

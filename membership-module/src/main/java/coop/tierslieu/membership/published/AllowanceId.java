package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies an allowance. */
public record AllowanceId(String value) implements Identifier {

    public AllowanceId {
        Identifier.checked("allowance", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

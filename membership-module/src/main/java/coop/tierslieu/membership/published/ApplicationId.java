package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies an application to become a cooperator. */
public record ApplicationId(String value) implements Identifier {

    public ApplicationId {
        Identifier.checked("application", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

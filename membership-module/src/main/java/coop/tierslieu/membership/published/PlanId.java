package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies a plan through all versions of the catalogue, for instance {@code fixed-desk}. */
public record PlanId(String value) implements Identifier {

    public PlanId {
        Identifier.checked("plan", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

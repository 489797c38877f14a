package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies a college, from one constitution to the next. */
public record CollegeId(String value) implements Identifier {

    public CollegeId {
        Identifier.checked("college", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies a member; says nothing about the person. */
public record MemberId(String value) implements Identifier {

    public MemberId {
        Identifier.checked("member", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

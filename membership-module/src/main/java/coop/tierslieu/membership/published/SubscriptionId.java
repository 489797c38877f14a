package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Identifier;

/** Identifies a subscription. */
public record SubscriptionId(String value) implements Identifier {

    public SubscriptionId {
        Identifier.checked("subscription", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

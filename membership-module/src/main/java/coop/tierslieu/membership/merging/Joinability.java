package coop.tierslieu.membership.merging;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every slice that holds something once for each member. */
@Component
public class Joinability {

    private final ObjectProvider<HeldByOneOnly> slices;

    public Joinability(ObjectProvider<HeldByOneOnly> slices) {
        this.slices = slices;
    }

    /** @throws Refused by the first slice in which both hold what cannot be joined */
    public void requireJoinable(MemberId duplicate, MemberId stays) {
        slices.orderedStream().forEach(slice -> slice.requireJoinable(duplicate, stays));
    }
}

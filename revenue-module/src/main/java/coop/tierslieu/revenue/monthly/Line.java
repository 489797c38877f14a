package coop.tierslieu.revenue.monthly;

import coop.tierslieu.revenue.entries.RevenueStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One stream and space in one month.
 *
 * @param space the space's id; null for passes and subscriptions, which are of no space in particular, and where several were merged
 * @param spaceName how the space is called; null where there is no space
 * @param payers the members whose entries here do not cancel out; decides what may be shown, never shown itself
 */
record Line(
        RevenueStream stream,
        @Nullable String space,
        @Nullable String spaceName,
        Figures figures,
        Set<String> payers) {

    Line {
        payers = Set.copyOf(payers);
    }

    /** Whether this is what the passes earned. */
    public boolean ofPasses() {
        return space == null && stream == RevenueStream.A_LA_CARTE;
    }

    /** Whether this is what the subscriptions earned. */
    public boolean ofSubscriptions() {
        return stream == RevenueStream.SUBSCRIPTIONS;
    }
}

package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Shares that have left the hands of a cooperator, and are in the capital until they are repaid.
 *
 * @param postponedUntil first day on which they may be repaid, where that was put off
 */
record Exit(
        ExitId id,
        MemberId member,
        CooperatorCategory category,
        int shares,
        Money paid,
        LocalDate effectiveOn,
        @Nullable LocalDate postponedUntil) {

    boolean isPublicBody() {
        return category == CooperatorCategory.PUBLIC_BODIES;
    }

    Exit postponed(LocalDate until) {
        return new Exit(id, member, category, shares, paid, effectiveOn, until);
    }
}

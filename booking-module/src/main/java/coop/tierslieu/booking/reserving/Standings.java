package coop.tierslieu.booking.reserving;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;

/** Asks membership how somebody stands with the place. */
@FunctionalInterface
public interface Standings {
    Standing of(MemberId member);
}

package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the waitlist with what its member decides on.
 *
 * @param offer what is kept for them would cost, and the conditions; null when nothing is kept
 * @param obstacle why what is kept cannot be had by them any more; null when it can
 * @param prepaid what could pay instead of the account: of theirs, valid that day and not used up
 */
public record WaitingCard(
        Waiting entry,
        String spaceName,
        String memberName,
        @Nullable Offer offer,
        @Nullable Refused obstacle,
        List<Prepaid> prepaid) {

    public WaitingCard {
        prepaid = List.copyOf(prepaid);
    }
}

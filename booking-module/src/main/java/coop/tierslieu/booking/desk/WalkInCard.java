package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Prepaid;
import java.util.List;

/**
 * What is shown before someone who walks in is welcomed.
 *
 * @param desks those free for the whole stay, the offered one among them
 * @param early they sit down at once, and what they pay for begins a little later
 * @param prepaid what could pay instead of the account: valid today, good for a desk, and not used up
 */
record WalkInCard(
        MemberId member,
        Stay stay,
        SpaceRegistered space,
        List<SpaceRegistered> desks,
        Offer offer,
        boolean early,
        List<Prepaid> prepaid) {}

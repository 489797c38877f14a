package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.membership.published.MemberId;
import java.util.List;

/**
 * What is shown before someone who walks in is welcomed.
 *
 * @param desks those free for the whole stay, the offered one among them
 */
record WalkInCard(MemberId member, Stay stay, SpaceRegistered space, List<SpaceRegistered> desks, Offer offer) {}

package coop.tierslieu.booking.offers;

import coop.tierslieu.membership.published.MemberId;

/**
 * For whom something is chosen.
 *
 * @param visitor has no account: what they decide, the program sends for them
 */
record Customer(MemberId member, boolean visitor) {}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.shared.Money;

/**
 * What giving back would come to; nothing is given back.
 *
 * @param scope how much of a series
 * @param bookings how many of it, extras not counted
 * @param fee what would remain due of all, extras and tax included
 * @param prepaid how many of them a pass or an allowance pays for
 * @param kept of how many of those it would not have back what was taken
 */
public record ForeseenCancellation(Scope scope, int bookings, Money fee, int prepaid, int kept) {}

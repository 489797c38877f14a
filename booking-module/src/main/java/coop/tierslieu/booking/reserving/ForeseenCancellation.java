package coop.tierslieu.booking.reserving;

import coop.tierslieu.shared.Money;

/**
 * What giving back would come to; nothing is given back.
 *
 * @param scope how much of a series
 * @param bookings how many of it, extras not counted
 * @param fee what would remain due of all, extras and tax included
 */
public record ForeseenCancellation(Scope scope, int bookings, Money fee) {}

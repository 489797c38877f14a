package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.reserving.Offer;

/** What hiring would cost and under which conditions, and what is asked in advance if it is confirmed now. */
record PrivatisationOffer(Offer offer, Deposit deposit) {}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.tariffs.Quote;
import coop.tierslieu.shared.TimeSlot;

/** What a slot would cost and under which conditions, if it is free. */
public record Offer(TimeSlot slot, int seats, Layout layout, Quote quote, CancellationTerms terms) {}

package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;

/**
 * A space is reserved. The price is a fact: it is never looked up again.
 *
 * @param seats seats of a pooled space, people in any other
 * @param tariffVersion the rate card that made the price
 * @param reduced whether the reduced tariff was applied
 */
public record BookingConfirmed(
        BookingId booking,
        SpaceId space,
        SpaceKind kind,
        MemberId member,
        TimeSlot slot,
        int seats,
        Layout layout,
        Price price,
        String tariffVersion,
        CustomerClass customerClass,
        boolean reduced,
        CancellationTerms terms)
        implements BookingEvent {}

package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;

/**
 * Found out after the end: the booking should have cost something else. The history stands; this compensates it.
 *
 * @param slot as it really was
 * @param previousPrice reversed
 * @param price what is due instead, by the rate card under which it was booked
 */
public record BookingCorrected(
        BookingId booking,
        SpaceId space,
        SpaceKind kind,
        MemberId member,
        TimeSlot slot,
        Price previousPrice,
        Price price,
        CorrectionReason reason,
        Use use,
        OffsetDateTime correctedAt)
        implements BookingEvent {}

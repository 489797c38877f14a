package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.time.OffsetDateTime;

/** The deposit of a privatisation is there. */
public record DepositReceived(
        BookingId booking, SpaceId space, MemberId member, Money amount, OffsetDateTime receivedAt)
        implements BookingEvent {}

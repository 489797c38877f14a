package coop.tierslieu.membership.published;

/** Question of whoever charges: who pays for this member's bookings? Answered by {@link Payer}. */
public record PayerOf(MemberId member) {}

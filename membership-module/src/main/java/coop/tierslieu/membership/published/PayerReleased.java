package coop.tierslieu.membership.published;

/** From now on the member pays for their own bookings again. */
public record PayerReleased(MemberId member, MemberId payer) implements MembershipEvent {}

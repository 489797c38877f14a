package coop.tierslieu.membership.published;

/** From now on an organisation pays for the bookings of one of its people. */
public record PayerNamed(MemberId member, MemberId payer) implements MembershipEvent {}

package coop.tierslieu.membership.published;

/** A member no longer wants to be written to about that. */
public record ConsentWithdrawn(MemberId member, ConsentKind consent, ConsentMeans by) implements MembershipEvent {}

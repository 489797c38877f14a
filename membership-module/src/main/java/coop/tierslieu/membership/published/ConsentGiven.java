package coop.tierslieu.membership.published;

/** A member wants to be written to about that. When is the time of the event. */
public record ConsentGiven(MemberId member, ConsentKind consent, ConsentMeans by) implements MembershipEvent {}

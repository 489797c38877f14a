package coop.tierslieu.membership.published;

/** What another id had is this member's, who stays. */
public record DuplicateTakenIn(MemberId member, MemberId duplicate) implements MembershipEvent {}

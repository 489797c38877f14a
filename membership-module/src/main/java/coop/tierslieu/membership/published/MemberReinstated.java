package coop.tierslieu.membership.published;

/** An archived member is back. */
public record MemberReinstated(MemberId member) implements MembershipEvent {}

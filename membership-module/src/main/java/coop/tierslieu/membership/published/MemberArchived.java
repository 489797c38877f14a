package coop.tierslieu.membership.published;

/** The member no longer comes: they cannot book, and stay in the history. */
public record MemberArchived(MemberId member) implements MembershipEvent {}

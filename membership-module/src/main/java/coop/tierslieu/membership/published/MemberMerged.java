package coop.tierslieu.membership.published;

/** The member was the same as another, who stays. The id goes on meaning that person. */
public record MemberMerged(MemberId member, MemberId into) implements MembershipEvent {}

package coop.tierslieu.membership.published;

/** A person no longer belongs to the organisation {@code member}. */
public record PersonLeft(MemberId member, MemberId person) implements MembershipEvent {}

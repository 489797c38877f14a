package coop.tierslieu.membership.published;

/** Question of views about one member: under which ids is this person known? Answered by {@link Identity}. */
public record IdentityOf(MemberId member) {}

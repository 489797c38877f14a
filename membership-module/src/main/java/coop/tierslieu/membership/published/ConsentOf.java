package coop.tierslieu.membership.published;

/** Question of whoever writes to a member: may they? Answered by {@link Consent}. */
public record ConsentOf(MemberId member, ConsentKind kind) {}

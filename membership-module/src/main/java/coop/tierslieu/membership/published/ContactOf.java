package coop.tierslieu.membership.published;

/** Question of whoever writes to a member: how are they reached? Answered by {@link Contact}, from the vault. */
public record ContactOf(MemberId member) {}

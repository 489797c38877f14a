package coop.tierslieu.membership.published;

/** Question: what has this member paid in advance? Answered by {@link PrepaidBalances}. */
public record PrepaidOf(MemberId member) {}

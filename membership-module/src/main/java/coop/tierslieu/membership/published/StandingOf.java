package coop.tierslieu.membership.published;

/** Question: under which class, and with which proof, does this member book? Answered by {@link Standing}. */
public record StandingOf(MemberId member) {}

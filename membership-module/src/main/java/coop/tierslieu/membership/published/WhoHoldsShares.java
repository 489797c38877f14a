package coop.tierslieu.membership.published;

/** Question: which members hold shares today? Answered by {@link Shareholders}. */
public record WhoHoldsShares() {}

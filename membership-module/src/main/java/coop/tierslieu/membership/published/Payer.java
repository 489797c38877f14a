package coop.tierslieu.membership.published;

/** Who pays: the member, or an organisation they belong to. */
public record Payer(MemberId payer) {}

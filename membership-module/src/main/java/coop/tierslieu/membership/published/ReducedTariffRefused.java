package coop.tierslieu.membership.published;

/** A proof was looked at and did not do. */
public record ReducedTariffRefused(MemberId member, ProofKind proof, RefusalReason reason) implements MembershipEvent {}

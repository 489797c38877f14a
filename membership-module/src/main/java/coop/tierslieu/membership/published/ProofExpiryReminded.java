package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** The last day of a proof is near, and the member is to be told once. */
public record ProofExpiryReminded(MemberId member, ProofKind proof, LocalDate validUntil) implements MembershipEvent {}

package coop.tierslieu.membership.published;

/** A member asks for the reduced tariff, and will show this proof at the desk. */
public record ReducedTariffRequested(MemberId member, ProofKind proof) implements MembershipEvent {}

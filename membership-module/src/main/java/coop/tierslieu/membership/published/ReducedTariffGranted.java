package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * A proof was verified: the reduced tariff holds for uses on the days from {@code validFrom} to {@code validUntil},
 * both included. Who verified it is in the event's metadata.
 */
public record ReducedTariffGranted(MemberId member, ProofKind proof, LocalDate validFrom, LocalDate validUntil)
        implements MembershipEvent {}

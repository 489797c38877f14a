package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** The last day of a proof has passed. */
public record ReducedTariffExpired(MemberId member, LocalDate validUntil) implements MembershipEvent {}

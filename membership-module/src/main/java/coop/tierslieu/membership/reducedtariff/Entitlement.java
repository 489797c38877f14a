package coop.tierslieu.membership.reducedtariff;

import static coop.tierslieu.membership.MembershipRule.PROOF_ALREADY_RUN_OUT;
import static coop.tierslieu.membership.MembershipRule.PROOF_DOES_NOT_MATCH_PROFILE;
import static coop.tierslieu.membership.MembershipRule.PROOF_STILL_VALID;
import static coop.tierslieu.membership.MembershipRule.PROOF_VALID_TOO_LONG;
import static coop.tierslieu.membership.MembershipRule.REDUCED_TARIFF_IS_FOR_PEOPLE;

import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What decides about the reduced tariff of one member.
 *
 * @param validUntil last day of the proof accepted last, or null without one in force
 */
record Entitlement(
        MemberKind kind, Profile profile, @Nullable LocalDate validUntil) {

    /** Refuses a proof that cannot be accepted today; a proof may run out today, never before. */
    void checkAcceptable(ProofKind proof, LocalDate until, LocalDate today, ProofTerms terms) {
        checkEligible(proof);
        if (until.isBefore(today)) {
            throw new Refused(PROOF_ALREADY_RUN_OUT, "validUntil", until);
        }
        LocalDate latest = today.plus(terms.longest());
        if (until.isAfter(latest)) {
            throw new Refused(PROOF_VALID_TOO_LONG, "validUntil", latest);
        }
    }

    /** Refuses a proof that this member could never show. */
    void checkEligible(ProofKind proof) {
        if (kind != MemberKind.PERSON) {
            throw new Refused(REDUCED_TARIFF_IS_FOR_PEOPLE, "member");
        }
        if (proof.proven() != profile) {
            throw new Refused(PROOF_DOES_NOT_MATCH_PROFILE, "proof");
        }
    }

    /** The last day of the proof that expires today, or none when there is no proof in force; refused too early. */
    Optional<LocalDate> expiring(LocalDate today) {
        if (validUntil != null && !validUntil.isBefore(today)) {
            throw new Refused(PROOF_STILL_VALID, "member", validUntil);
        }
        return Optional.ofNullable(validUntil);
    }

    Entitlement until(@Nullable LocalDate lastDay) {
        return new Entitlement(kind, profile, lastDay);
    }

    Entitlement as(Profile other) {
        return new Entitlement(kind, other, validUntil);
    }
}

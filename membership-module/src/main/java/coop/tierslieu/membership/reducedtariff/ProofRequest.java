package coop.tierslieu.membership.reducedtariff;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ProofKind;
import org.jspecify.annotations.Nullable;

/** What the member will show at the desk. */
record ProofRequest(@Nullable ProofKind proof) {

    RequestReducedTariff toCommand(MemberId member) {
        return new RequestReducedTariff(member, required(proof, "proof"));
    }
}

package coop.tierslieu.membership.reducedtariff;

import static coop.tierslieu.membership.MembershipRule.required;

import com.fasterxml.jackson.annotation.JsonProperty;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.RefusalReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The host's decision on a proof: {@code grant} with its last day, or {@code refuse} with a reason. */
record DecisionRequest(
        @Nullable Decision decision,
        @Nullable ProofKind proof,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validUntil,

        @Nullable RefusalReason reason) {

    enum Decision {
        @JsonProperty("grant")
        GRANT,
        @JsonProperty("refuse")
        REFUSE
    }

    static final DecisionRequest BLANK = new DecisionRequest(null, null, null, null);

    Object toCommand(MemberId member) {
        return switch (required(decision, "decision")) {
            case GRANT -> new GrantReducedTariff(member, required(proof, "proof"), required(validUntil, "validUntil"));
            case REFUSE -> new RefuseReducedTariff(member, required(proof, "proof"), required(reason, "reason"));
        };
    }
}

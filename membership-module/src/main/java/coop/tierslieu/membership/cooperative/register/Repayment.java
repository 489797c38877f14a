package coop.tierslieu.membership.cooperative.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Shares that left, and what became of them.
 *
 * @param repaidOn null while they wait
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Repayment(
        ExitId exit,
        MemberId member,
        int shares,
        Money amount,
        Money paid,
        ExitReason reason,
        LocalDate effectiveOn,
        @Nullable LocalDate postponedUntil,
        @Nullable LocalDate repaidOn,
        @Nullable Money repaid,
        @Nullable Money losses) {

    public boolean waits() {
        return repaidOn == null;
    }
}

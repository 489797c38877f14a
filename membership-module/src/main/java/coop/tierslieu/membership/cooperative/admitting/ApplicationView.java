package coop.tierslieu.membership.cooperative.admitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application and what was decided.
 *
 * @param name null when it is no longer in the vault
 * @param wish what the applicant wrote; null where they wrote nothing, or for who may not read it
 * @param reason of a refusal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationView(
        ApplicationId application,
        MemberId member,
        @Nullable String name,
        CooperatorCategory category,
        int shares,
        @Nullable String wish,
        LocalDate receivedOn,
        ApplicationStatus status,
        @Nullable ApplicationRefusalReason reason,
        @Nullable DecidingBody body,
        @Nullable LocalDate decidedOn) {

    public boolean isOpen() {
        return status == ApplicationStatus.OPEN;
    }

    public String displayName() {
        return name == null ? member.value() : name;
    }
}

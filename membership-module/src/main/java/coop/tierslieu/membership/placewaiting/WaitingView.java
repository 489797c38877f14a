package coop.tierslieu.membership.placewaiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.PlanKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone's wait as the page and the API show it.
 *
 * @param place what is offered, or was
 * @param freeFrom first day on which they can have it
 * @param offeredUntil last day on which they can take it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitingView(
        String id,
        String member,
        PlanKind kind,
        LocalDate wishedFrom,
        WaitingStatus status,
        @Nullable String place,
        @Nullable LocalDate freeFrom,
        @Nullable LocalDate offeredUntil) {

    public boolean isOpen() {
        return status == WaitingStatus.WAITING || status == WaitingStatus.OFFERED;
    }
}

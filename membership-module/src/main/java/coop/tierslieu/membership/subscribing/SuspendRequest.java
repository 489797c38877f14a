package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SuspensionReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A rest as a request or the form asks for it.
 *
 * @param until last day; none until it is resumed
 */
record SuspendRequest(
        @Nullable SuspensionReason reason,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    SuspendSubscription toCommand(SubscriptionView view) {
        return new SuspendSubscription(
                new SubscriptionId(view.id()),
                view.memberId(),
                required(reason, "reason"),
                required(from, "from"),
                until);
    }
}

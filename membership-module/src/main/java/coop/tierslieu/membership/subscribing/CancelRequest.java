package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.SubscriptionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The end of a subscription as a request or the form asks for it. */
record CancelRequest(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lastDay) {

    CancelSubscription toCommand(SubscriptionView view) {
        return new CancelSubscription(new SubscriptionId(view.id()), view.memberId(), required(lastDay, "lastDay"));
    }
}

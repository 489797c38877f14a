package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A subscription as a request or the form asks for it.
 *
 * @param cycle a month where none is given
 * @param from today where none is given
 * @param alignment the start day where none is given
 */
record SubscribeRequest(
        @Nullable String plan,
        @Nullable Cycle cycle,
        @Nullable String place,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @Nullable Alignment alignment) {

    static final SubscribeRequest BLANK = new SubscribeRequest(null, Cycle.MONTH, null, null, Alignment.START_DAY);

    Subscribe toCommand(SubscriptionId id, MemberId member, LocalDate today) {
        return new Subscribe(
                id,
                member,
                Wanted.plan(required(plan, "plan")),
                cycle == null ? Cycle.MONTH : cycle,
                Wanted.place(place),
                from == null ? today : from,
                alignment == null ? Alignment.START_DAY : alignment);
    }
}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a member subscribes to, and how it stands. */
@Component
class SubscriptionsSection implements MemberSection {

    public record Content(String member, List<SubscriptionView> subscriptions) {}

    private static final int POSITION = 150;

    private final Subscriptions subscriptions;

    SubscriptionsSection(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String fragment() {
        return "membership/subscriptions/pieces :: section";
    }

    @Override
    public Object content(MemberId member, boolean own) {
        return new Content(member.value(), subscriptions.of(member.value()));
    }
}

package coop.tierslieu.policies;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.membership.published.StandingOf;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.registering.ChangeCustomerClass;
import coop.tierslieu.membership.subscribing.Residents;
import coop.tierslieu.membership.subscribing.Subscriptions;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Who has a desk or an office books as a resident, and as before once the last of their subscriptions has ended. */
@Component
class WhenADeskIsSubscribedThenTheMemberIsAResident implements Residents {

    private static final String ACTOR = "when-a-desk-is-subscribed-then-the-member-is-a-resident";

    private final SameTransaction commands;
    private final Subscriptions subscriptions;
    private final QueryGateway questions;

    WhenADeskIsSubscribedThenTheMemberIsAResident(
            SameTransaction commands, Subscriptions subscriptions, QueryGateway questions) {
        this.commands = commands;
        this.subscriptions = subscriptions;
        this.questions = questions;
    }

    @Override
    public CustomerClass moveIn(MemberId member, SubscriptionId subscription) {
        CustomerClass before = subscriptions
                .classBefore(member, subscription)
                .orElseGet(() -> questions
                        .query(new StandingOf(member), Standing.class)
                        .join()
                        .customerClass());
        commands.send(new ChangeCustomerClass(member, CustomerClass.RESIDENT), ACTOR);
        return before;
    }

    @Override
    public void moveOut(MemberId member, SubscriptionId subscription, CustomerClass before) {
        if (subscriptions.classBefore(member, subscription).isEmpty()) {
            commands.send(new ChangeCustomerClass(member, before), ACTOR);
        }
    }
}

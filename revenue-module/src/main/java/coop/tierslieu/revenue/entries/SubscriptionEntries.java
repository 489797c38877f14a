package coop.tierslieu.revenue.entries;

import static coop.tierslieu.revenue.entries.Nature.*;

import coop.tierslieu.membership.published.MembershipEvent;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.shared.Price;
import java.time.Instant;
import java.util.List;

/**
 * What the terms of a subscription mean in euros. A term is earned by its days, month by month, whenever it is paid: what
 * is rounded is always what has been earned so far, so that all months together are the price. What is given back
 * reverses the months it is of (Money rules: 2,000.00 for a year, recognised from 115.07 to 49.32).
 */
final class SubscriptionEntries {

    private SubscriptionEntries() {}

    static List<Entry> of(MembershipEvent event, String eventId, Instant recordedAt) {
        Lines lines = new Lines(eventId, event.member(), recordedAt);
        if (event instanceof SubscriptionTermBegan term) {
            Origin origin = Origin.subscription(term.subscription());
            Spread spread = new Spread(term.from(), term.to());
            spread.months(term.from(), term.to())
                    .forEach(month -> lines.addIfAny(
                            SUBSCRIPTION_TERM,
                            RevenueStream.SUBSCRIPTIONS,
                            origin,
                            month.last(),
                            spread.share(term.price(), month)));
        }
        if (event instanceof SubscriptionCredited credit) {
            Origin origin = Origin.subscription(credit.subscription());
            Spread whole = new Spread(credit.whole().from(), credit.whole().to());
            Spread tax = new Spread(credit.from(), credit.to());
            whole.months(credit.from(), credit.to())
                    .forEach(month -> lines.addIfAny(
                            SUBSCRIPTION_CREDIT,
                            RevenueStream.SUBSCRIPTIONS,
                            origin,
                            month.last(),
                            new Price(
                                            whole.share(credit.whole().price().excl(), month),
                                            tax.share(credit.price().vat(), month),
                                            credit.price().rate())
                                    .negated()));
        }
        return lines.all();
    }
}

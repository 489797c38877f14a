package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SharesSubscribed;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one cooperator holds; nothing yet for who was only admitted.
 *
 * @param paidShares fully paid
 * @param partlyPaid subscriptions of which something is due; what is due first, first
 */
record Holding(MemberId member, CooperatorCategory category, int paidShares, List<Lot> partlyPaid) {

    /** Shares subscribed together, and not fully paid. */
    record Lot(int shares, Money due, LocalDate payBy) {}

    Holding {
        partlyPaid = List.copyOf(partlyPaid);
    }

    static Holding nothing(MemberId member, CooperatorCategory category) {
        return new Holding(member, category, 0, List.of());
    }

    int shares() {
        return paidShares + partlyPaid.stream().mapToInt(Lot::shares).sum();
    }

    Money due() {
        return partlyPaid.stream().map(Lot::due).reduce(Money.ZERO, Money::plus);
    }

    boolean isPublicBody() {
        return category == CooperatorCategory.PUBLIC_BODIES;
    }

    Holding subscribed(SharesSubscribed fact) {
        Money due = fact.amount().minus(fact.paid());
        if (due.equals(Money.ZERO)) {
            return moved(fact.shares());
        }
        List<Lot> lots = new ArrayList<>(partlyPaid);
        lots.add(new Lot(fact.shares(), due, fact.payBy()));
        lots.sort(Comparator.comparing(Lot::payBy));
        return new Holding(member, category, paidShares, lots);
    }

    Holding paid(Money amount) {
        int completed = paidShares;
        List<Lot> left = new ArrayList<>();
        Money rest = amount;
        for (Lot lot : partlyPaid) {
            if (rest.compareTo(lot.due()) >= 0) {
                rest = rest.minus(lot.due());
                completed += lot.shares();
            } else {
                left.add(new Lot(lot.shares(), lot.due().minus(rest), lot.payBy()));
                rest = Money.ZERO;
            }
        }
        return new Holding(member, category, completed, left);
    }

    Holding called(LocalDate payBy) {
        return new Holding(
                member,
                category,
                paidShares,
                partlyPaid.stream()
                        .map(lot -> lot.payBy().isAfter(payBy) ? new Lot(lot.shares(), lot.due(), payBy) : lot)
                        .toList());
    }

    /** @param shares fully paid; less than 0 when they go */
    Holding moved(int shares) {
        return new Holding(member, category, paidShares + shares, partlyPaid);
    }
}

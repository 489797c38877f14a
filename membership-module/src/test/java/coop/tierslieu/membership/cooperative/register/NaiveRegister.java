package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ShareInstalmentPaid;
import coop.tierslieu.membership.published.SharesRepaid;
import coop.tierslieu.membership.published.SharesSubscribed;
import coop.tierslieu.membership.published.SharesTransferred;
import coop.tierslieu.membership.published.SharesWithdrawn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A register kept by hand: for each fact, one line per member is rubbed out and written anew. */
final class NaiveRegister {

    final Map<MemberId, Long> shares = new TreeMap<>(Comparator.comparing(MemberId::value));
    final Map<MemberId, Long> paidCents = new TreeMap<>(Comparator.comparing(MemberId::value));
    long waiting;

    /** @param day what leaves later is still there */
    void write(Object fact, LocalDate day) {
        if (fact instanceof SharesSubscribed one) {
            add(one.member(), one.shares(), one.paid().cents());
        } else if (fact instanceof ShareInstalmentPaid one) {
            add(one.member(), 0, one.amount().cents());
        } else if (fact instanceof SharesTransferred one) {
            add(one.from(), -one.shares(), -one.amount().cents());
            add(one.to(), one.shares(), one.amount().cents());
        } else if (fact instanceof SharesWithdrawn one && !one.effectiveOn().isAfter(day)) {
            add(one.member(), -one.shares(), -one.paid().cents());
            waiting += one.shares();
        } else if (fact instanceof SharesRepaid one) {
            waiting -= one.shares();
        }
    }

    long all() {
        return waiting + shares.values().stream().mapToLong(Long::longValue).sum();
    }

    private void add(MemberId member, long more, long cents) {
        shares.merge(member, more, Long::sum);
        paidCents.merge(member, cents, Long::sum);
        if (shares.get(member) == 0) {
            shares.remove(member);
            paidCents.remove(member);
        }
    }
}

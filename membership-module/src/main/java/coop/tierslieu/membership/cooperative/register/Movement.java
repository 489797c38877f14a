package coop.tierslieu.membership.cooperative.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.CooperatorExcluded;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ShareInstalmentPaid;
import coop.tierslieu.membership.published.SharesRepaid;
import coop.tierslieu.membership.published.SharesSubscribed;
import coop.tierslieu.membership.published.SharesTransferred;
import coop.tierslieu.membership.published.SharesWithdrawn;
import coop.tierslieu.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of movements. A transfer has two, one for each side.
 *
 * @param shares more or fewer in the hands of the member; of a repayment, fewer that wait for it
 * @param amount their nominal, with the same sign
 * @param paid more or less that is paid of them; of a repayment, what was given back
 * @param on from that day on it counts
 * @param counterpart of a transfer
 * @param category of an admission
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Movement(
        String id,
        MemberId member,
        MovementKind kind,
        int shares,
        Money amount,
        Money paid,
        LocalDate on,
        Instant recordedAt,
        @Nullable MemberId counterpart,
        @Nullable CooperatorCategory category) {

    /** What a fact means for the register: a function of the fact alone, so that views and the past agree. */
    static List<Movement> of(CooperativeEvent fact, String id, Instant at) {
        if (fact instanceof CooperatorAdmitted admitted) {
            return List.of(new Movement(
                    id,
                    admitted.member(),
                    MovementKind.ADMITTED,
                    0,
                    Money.ZERO,
                    Money.ZERO,
                    admitted.decidedOn(),
                    at,
                    null,
                    admitted.category()));
        }
        if (fact instanceof SharesSubscribed subscribed) {
            return one(
                    id,
                    at,
                    subscribed.member(),
                    MovementKind.SUBSCRIBED,
                    subscribed.shares(),
                    subscribed.amount(),
                    subscribed.paid(),
                    subscribed.on());
        }
        if (fact instanceof ShareInstalmentPaid paid) {
            return one(id, at, paid.member(), MovementKind.PAID, 0, Money.ZERO, paid.amount(), paid.on());
        }
        if (fact instanceof SharesTransferred moved) {
            Money amount = moved.amount();
            return List.of(
                    new Movement(
                            id + "-out",
                            moved.from(),
                            MovementKind.TRANSFERRED_OUT,
                            -moved.shares(),
                            amount.negated(),
                            amount.negated(),
                            moved.on(),
                            at,
                            moved.to(),
                            null),
                    new Movement(
                            id + "-in",
                            moved.to(),
                            MovementKind.TRANSFERRED_IN,
                            moved.shares(),
                            amount,
                            amount,
                            moved.on(),
                            at,
                            moved.from(),
                            null));
        }
        if (fact instanceof SharesWithdrawn left) {
            return one(
                    id,
                    at,
                    left.member(),
                    MovementKind.WITHDRAWN,
                    -left.shares(),
                    left.amount().negated(),
                    left.paid().negated(),
                    left.effectiveOn());
        }
        if (fact instanceof SharesRepaid repaid) {
            return one(
                    id,
                    at,
                    repaid.member(),
                    MovementKind.REPAID,
                    -repaid.shares(),
                    repaid.amount().negated(),
                    repaid.repaid().negated(),
                    repaid.on());
        }
        if (fact instanceof CooperatorExcluded excluded) {
            return one(
                    id, at, excluded.member(), MovementKind.EXCLUDED, 0, Money.ZERO, Money.ZERO, excluded.decidedOn());
        }
        return List.of();
    }

    private static List<Movement> one(
            String id,
            Instant at,
            MemberId member,
            MovementKind kind,
            int shares,
            Money amount,
            Money paid,
            LocalDate on) {
        return List.of(new Movement(id, member, kind, shares, amount, paid, on, at, null, null));
    }
}

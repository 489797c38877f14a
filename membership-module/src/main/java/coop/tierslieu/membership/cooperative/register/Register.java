package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The register of shares on a day: a fold over the movements, the same for the live view and for the past.
 *
 * @param holders in the order in which they were admitted
 * @param capital of all shares held, and of those that wait for repayment
 * @param waiting nominal of those that wait
 */
public record Register(LocalDate day, List<Holder> holders, Money capital, Money waiting) {

    public Register {
        holders = List.copyOf(holders);
    }

    /** @param movements known, in the order in which they were recorded; what counts only after that day is left out */
    static Register on(LocalDate day, List<Movement> movements) {
        Map<MemberId, Account> accounts = new LinkedHashMap<>();
        Money waiting = Money.ZERO;
        for (Movement movement : movements) {
            if (movement.on().isAfter(day)) {
                continue;
            }
            accounts.computeIfAbsent(movement.member(), member -> new Account()).add(movement);
            if (movement.kind() == MovementKind.WITHDRAWN) {
                waiting = waiting.minus(movement.amount());
            }
            if (movement.kind() == MovementKind.REPAID) {
                waiting = waiting.plus(movement.amount());
            }
        }
        List<Holder> holders = accounts.entrySet().stream()
                .filter(entry -> entry.getValue().shares > 0)
                .map(entry -> entry.getValue().holder(entry.getKey()))
                .toList();
        Money held = holders.stream().map(Holder::amount).reduce(Money.ZERO, Money::plus);
        return new Register(day, holders, held.plus(waiting), waiting);
    }

    public int shares() {
        return holders.stream().mapToInt(Holder::shares).sum();
    }

    public Money paid() {
        return holders.stream().map(Holder::paid).reduce(Money.ZERO, Money::plus);
    }

    /** What the movements of one member sum to. */
    private static final class Account {

        private int shares;
        private Money amount = Money.ZERO;
        private Money paid = Money.ZERO;
        private @Nullable CooperatorCategory category;
        private @Nullable LocalDate since;

        private void add(Movement movement) {
            if (movement.category() != null) {
                category = movement.category();
            }
            if (movement.kind() == MovementKind.REPAID) {
                return;
            }
            boolean held = shares > 0;
            shares += movement.shares();
            amount = amount.plus(movement.amount());
            paid = paid.plus(movement.paid());
            if (!held && shares > 0) {
                since = movement.on();
            }
        }

        private Holder holder(MemberId member) {
            if (category == null || since == null) {
                throw new IllegalStateException(member + " holds shares without having been admitted");
            }
            return new Holder(member, category, shares, amount, paid, since);
        }
    }
}

package coop.tierslieu.membership.cooperative;

import static coop.tierslieu.membership.cooperative.CooperativeRule.require;

import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.CooperatorExcluded;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.RepaymentPostponed;
import coop.tierslieu.membership.published.ShareInstalmentPaid;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.membership.published.SharesRepaid;
import coop.tierslieu.membership.published.SharesSubscribed;
import coop.tierslieu.membership.published.SharesTransferred;
import coop.tierslieu.membership.published.SharesWithdrawn;
import coop.tierslieu.membership.published.UnpaidSharesCalled;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Who holds shares, and which wait for their repayment; as large as the cooperative is, however old it becomes.
 *
 * <p>Since all shares are worth the same, floor and ceiling are decided in shares. Those that wait for repayment are
 * still in the capital. They are left out where somebody asks to leave: what is left must do for all who left before.
 *
 * @param exits in the order in which they are repaid
 * @param highest the most shares there have ever been in the capital
 */
record ShareCapital(List<Holding> holdings, List<Exit> exits, int highest) {

    static final ShareCapital NONE = new ShareCapital(List.of(), List.of(), 0);
    static final int MOST_SHARES = 100_000;

    private static final int WHOLE = 1000;

    ShareCapital {
        holdings = List.copyOf(holdings);
        exits = List.copyOf(exits);
    }

    static void requireNumber(int shares) {
        require(shares >= 1 && shares <= MOST_SHARES, CooperativeRule.SHARES_OUT_OF_RANGE, "shares", MOST_SHARES);
    }

    /** @throws Refused what would not fit the shares that there are */
    void requireFits(AdoptConstitution wanted, Optional<Money> nominalOfToday) {
        for (CooperatorCategory category : categories()) {
            require(
                    wanted.categories().contains(category),
                    CooperativeRule.CATEGORY_STILL_HAS_COOPERATORS,
                    "categories",
                    category);
        }
        if (shares() > 0) {
            nominalOfToday.ifPresent(nominal -> require(
                    wanted.shares().nominal().equals(nominal),
                    CooperativeRule.NOMINAL_VALUE_IS_FIXED,
                    "nominal",
                    nominal));
            require(keepsFloor(shares(), wanted.shares()), CooperativeRule.FLOOR_ABOVE_THE_CAPITAL, "floor");
            require(
                    keepsCeiling(publicShares(), shares(), wanted.shares()),
                    CooperativeRule.PUBLIC_CEILING_BELOW_WHAT_IS_HELD,
                    "publicCeiling");
        }
    }

    /** @throws Refused NOT_ADMITTED, SHARES_OUT_OF_RANGE, PAID_TOO_LITTLE, PAID_TOO_MUCH, PUBLIC_BODIES_CEILING */
    SharesSubscribed subscribe(SubscribeShares wanted, ShareTerms terms, LocalDate today) {
        Holding holding = admitted(wanted.member(), "member");
        requireNumber(wanted.shares());
        Days.requireLately("on", wanted.on(), today);
        Money amount = terms.nominal().times(wanted.shares());
        Money atOnce = partUp(amount, terms.paidAtOncePermille());
        require(wanted.paid().compareTo(atOnce) >= 0, CooperativeRule.PAID_TOO_LITTLE, "paid", atOnce);
        require(wanted.paid().compareTo(amount) <= 0, CooperativeRule.PAID_TOO_MUCH, "paid", amount);
        if (holding.isPublicBody()) {
            requireCeiling(wanted.shares(), wanted.shares(), terms);
        }
        return new SharesSubscribed(
                wanted.member(),
                wanted.shares(),
                amount,
                wanted.paid(),
                wanted.on(),
                wanted.on().plusYears(terms.yearsToPay()));
    }

    /** @throws Refused COOPERATOR_UNKNOWN, AMOUNT_NOT_POSITIVE, PAID_TOO_MUCH */
    ShareInstalmentPaid pay(PayInstalment payment, LocalDate today) {
        Holding holding = get(payment.member());
        Days.requireLately("on", payment.on(), today);
        require(payment.amount().compareTo(Money.ZERO) > 0, CooperativeRule.AMOUNT_NOT_POSITIVE, "amount");
        require(payment.amount().compareTo(holding.due()) <= 0, CooperativeRule.PAID_TOO_MUCH, "amount", holding.due());
        return new ShareInstalmentPaid(payment.member(), payment.amount(), payment.on());
    }

    /** @throws Refused NOTHING_LEFT_TO_PAY, DAY_OUT_OF_RANGE */
    UnpaidSharesCalled call(CallUnpaidShares call, LocalDate today) {
        Days.requireLately("decidedOn", call.decidedOn(), today);
        Days.requireSoon("payBy", call.payBy(), today);
        require(
                holdings.stream().anyMatch(one -> !one.partlyPaid().isEmpty()),
                CooperativeRule.NOTHING_LEFT_TO_PAY,
                null);
        return new UnpaidSharesCalled(call.payBy(), call.body(), call.decidedOn());
    }

    /** @throws Refused MORE_THAN_HELD, SHARES_NOT_PAID, TRANSFER_TO_ONESELF, NOT_ADMITTED, PUBLIC_BODIES_CEILING */
    SharesTransferred transfer(TransferShares wanted, ShareTerms terms, LocalDate today) {
        Holding from = get(wanted.from());
        requireNumber(wanted.shares());
        require(!wanted.from().equals(wanted.to()), CooperativeRule.TRANSFER_TO_ONESELF, "to");
        Holding to = admitted(wanted.to(), "to");
        require(wanted.shares() <= from.shares(), CooperativeRule.MORE_THAN_HELD, "shares", from.shares());
        require(wanted.shares() <= from.paidShares(), CooperativeRule.SHARES_NOT_PAID, "shares", from.paidShares());
        if (to.isPublicBody() && !from.isPublicBody()) {
            requireCeiling(wanted.shares(), 0, terms);
        }
        return new SharesTransferred(
                wanted.from(), wanted.to(), wanted.shares(), terms.nominal().times(wanted.shares()), today);
    }

    /** @throws Refused MORE_THAN_HELD, SHARES_NOT_PAID, CAPITAL_FLOOR, PUBLIC_BODIES_CEILING, DAY_OUT_OF_RANGE */
    SharesWithdrawn withdraw(WithdrawShares wanted, ShareTerms terms, LocalDate today) {
        Holding holding = get(wanted.member());
        requireNumber(wanted.shares());
        requireNew(wanted.exit());
        Days.requireSoon("effectiveOn", wanted.effectiveOn(), today);
        require(wanted.shares() <= holding.shares(), CooperativeRule.MORE_THAN_HELD, "shares", holding.shares());
        require(
                wanted.shares() == holding.shares() || wanted.shares() <= holding.paidShares(),
                CooperativeRule.SHARES_NOT_PAID,
                "shares",
                holding.paidShares());
        int left = held(any -> true) - wanted.shares();
        requireFloor(left, terms);
        if (!holding.isPublicBody()) {
            requireCeiling(held(Holding::isPublicBody), left, terms.publicCeilingPermille());
        }
        return leaves(wanted.exit(), holding, wanted.shares(), ExitReason.WITHDRAWAL, wanted.effectiveOn(), terms);
    }

    /**
     * The shares of who is excluded leave at once. Neither floor nor ceiling can keep them in: they bind the repayment.
     *
     * @throws Refused COOPERATOR_UNKNOWN, DAY_OUT_OF_RANGE
     */
    List<CooperativeEvent> exclude(ExcludeCooperator decision, ShareTerms terms, LocalDate today) {
        Holding holding = get(decision.member());
        requireNew(decision.exit());
        Days.requireLately("decidedOn", decision.decidedOn(), today);
        List<CooperativeEvent> facts = new ArrayList<>();
        facts.add(new CooperatorExcluded(decision.member(), decision.reason(), decision.body(), decision.decidedOn()));
        if (holding.shares() > 0) {
            facts.add(leaves(decision.exit(), holding, holding.shares(), ExitReason.EXCLUSION, today, terms));
        }
        return facts;
    }

    /** @throws Refused COOPERATOR_UNKNOWN, MORE_THAN_HELD without a share, DEATH_IS_A_PERSONS, DAY_OUT_OF_RANGE */
    SharesWithdrawn end(EndMembership end, ShareTerms terms, LocalDate today) {
        Holding holding = get(end.member());
        requireNew(end.exit());
        require(
                end.reason() == ExitReason.DEATH || end.reason() == ExitReason.DISSOLUTION,
                CooperativeRule.DEATH_IS_A_PERSONS,
                "reason");
        Days.requireLately("on", end.on(), today);
        require(holding.shares() > 0, CooperativeRule.MORE_THAN_HELD, "member", 0);
        return leaves(end.exit(), holding, holding.shares(), end.reason(), end.on(), terms);
    }

    /** @throws Refused EXIT_UNKNOWN, POSTPONED_TOO_FAR, DAY_OUT_OF_RANGE */
    RepaymentPostponed postpone(PostponeRepayment decision, ShareTerms terms, LocalDate today) {
        Exit exit = get(decision.exit());
        Days.requireLately("decidedOn", decision.decidedOn(), today);
        LocalDate latest = exit.effectiveOn().plusYears(terms.mostYearsDeferred());
        require(!decision.until().isAfter(latest), CooperativeRule.POSTPONED_TOO_FAR, "until", latest);
        return new RepaymentPostponed(
                exit.id(), exit.member(), decision.until(), decision.body(), decision.decidedOn());
    }

    /**
     * @throws Refused EXIT_UNKNOWN, REPAYMENT_OUT_OF_ORDER, EXIT_NOT_YET_EFFECTIVE, REPAYMENT_PUT_OFF,
     *     LOSSES_OUT_OF_RANGE, CAPITAL_FLOOR, PUBLIC_BODIES_CEILING
     */
    SharesRepaid repay(RepayShares repayment, ShareTerms terms, LocalDate today) {
        Exit exit = get(repayment.exit());
        Exit first = exits.get(0);
        require(first.equals(exit), CooperativeRule.REPAYMENT_OUT_OF_ORDER, "exit", first.id());
        require(!exit.effectiveOn().isAfter(today), CooperativeRule.EXIT_NOT_YET_EFFECTIVE, "exit", exit.effectiveOn());
        LocalDate from = exit.postponedUntil();
        require(from == null || !from.isAfter(today), CooperativeRule.REPAYMENT_PUT_OFF, "exit", from);
        Money lossPerShare = repayment.lossPerShare();
        require(
                !lossPerShare.isNegative() && lossPerShare.compareTo(terms.nominal()) <= 0,
                CooperativeRule.LOSSES_OUT_OF_RANGE,
                "lossPerShare",
                terms.nominal());
        int left = shares() - exit.shares();
        requireFloor(left, terms);
        if (!exit.isPublicBody()) {
            requireCeiling(publicShares(), left, terms.publicCeilingPermille());
        }
        Money losses = lossPerShare.times(exit.shares());
        Money repaid = exit.paid().minus(losses);
        return new SharesRepaid(
                exit.id(),
                exit.member(),
                exit.shares(),
                terms.nominal().times(exit.shares()),
                losses,
                repaid.isNegative() ? Money.ZERO : repaid,
                today);
    }

    ShareCapital with(CooperativeEvent fact) {
        if (fact instanceof CooperatorAdmitted admitted) {
            return with(Holding.nothing(admitted.member(), admitted.category()));
        }
        if (fact instanceof SharesSubscribed subscribed) {
            return with(get(subscribed.member()).subscribed(subscribed));
        }
        if (fact instanceof ShareInstalmentPaid paid) {
            return with(get(paid.member()).paid(paid.amount()));
        }
        if (fact instanceof UnpaidSharesCalled called) {
            return new ShareCapital(
                    holdings.stream().map(one -> one.called(called.payBy())).toList(), exits, highest);
        }
        if (fact instanceof SharesTransferred moved) {
            return afterLeaving(moved.from(), moved.shares())
                    .with(get(moved.to()).moved(moved.shares()));
        }
        if (fact instanceof CooperatorExcluded excluded) {
            return get(excluded.member()).shares() == 0 ? without(excluded.member()) : this;
        }
        if (fact instanceof SharesWithdrawn withdrawn) {
            CooperatorCategory category = get(withdrawn.member()).category();
            return afterLeaving(withdrawn.member(), withdrawn.shares()).waiting(withdrawn, category);
        }
        if (fact instanceof RepaymentPostponed postponed) {
            return withExits(exits.stream()
                    .map(exit -> exit.id().equals(postponed.exit()) ? exit.postponed(postponed.until()) : exit)
                    .toList());
        }
        if (fact instanceof SharesRepaid repaid) {
            return withExits(exits.stream()
                    .filter(exit -> !exit.id().equals(repaid.exit()))
                    .toList());
        }
        return this;
    }

    Optional<Holding> find(MemberId member) {
        return holdings.stream().filter(one -> one.member().equals(member)).findFirst();
    }

    /** In the capital, those that wait for repayment included. */
    int shares() {
        return held(any -> true) + exits.stream().mapToInt(Exit::shares).sum();
    }

    /** Of local authorities in the capital, those that wait for repayment included. */
    int publicShares() {
        return held(Holding::isPublicBody)
                + exits.stream()
                        .filter(Exit::isPublicBody)
                        .mapToInt(Exit::shares)
                        .sum();
    }

    private int held(Predicate<Holding> whose) {
        return holdings.stream().filter(whose).mapToInt(Holding::shares).sum();
    }

    private Set<CooperatorCategory> categories() {
        Set<CooperatorCategory> held = EnumSet.noneOf(CooperatorCategory.class);
        holdings.forEach(one -> held.add(one.category()));
        return held;
    }

    private Holding get(MemberId member) {
        return find(member).orElseThrow(() -> new Refused(CooperativeRule.COOPERATOR_UNKNOWN, "member", member));
    }

    private Holding admitted(MemberId member, String field) {
        return find(member).orElseThrow(() -> new Refused(CooperativeRule.NOT_ADMITTED, field));
    }

    /**
     * Asked before anything about the statutes: without any, nobody has left either.
     *
     * @throws Refused EXIT_UNKNOWN
     */
    void requireInTheQueue(ExitId id) {
        get(id);
    }

    private Exit get(ExitId id) {
        return exits.stream()
                .filter(exit -> exit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(CooperativeRule.EXIT_UNKNOWN, "exit", id));
    }

    private void requireNew(ExitId id) {
        require(exits.stream().noneMatch(exit -> exit.id().equals(id)), CooperativeRule.EXIT_KNOWN_ALREADY, "exit", id);
    }

    private void requireFloor(int left, ShareTerms terms) {
        Money floor = partUp(terms.nominal().times(highest), terms.floorPermille());
        require(keepsFloor(left, terms), CooperativeRule.CAPITAL_FLOOR, "shares", floor);
    }

    private boolean keepsFloor(int left, ShareTerms terms) {
        return (long) left * WHOLE >= (long) highest * terms.floorPermille();
    }

    /** Among those who hold shares, and with those that wait for repayment. */
    private void requireCeiling(int morePublic, int more, ShareTerms terms) {
        requireCeiling(
                held(Holding::isPublicBody) + morePublic, held(any -> true) + more, terms.publicCeilingPermille());
        requireCeiling(publicShares() + morePublic, shares() + more, terms.publicCeilingPermille());
    }

    private static void requireCeiling(int ofPublicBodies, int all, int permille) {
        require(
                (long) ofPublicBodies * WHOLE <= (long) all * permille,
                CooperativeRule.PUBLIC_BODIES_CEILING,
                "shares",
                permille);
    }

    private static boolean keepsCeiling(int ofPublicBodies, int all, ShareTerms terms) {
        return (long) ofPublicBodies * WHOLE <= (long) all * terms.publicCeilingPermille();
    }

    private static SharesWithdrawn leaves(
            ExitId exit, Holding holding, int shares, ExitReason reason, LocalDate on, ShareTerms terms) {
        Money amount = terms.nominal().times(shares);
        Money due = shares == holding.shares() ? holding.due() : Money.ZERO;
        return new SharesWithdrawn(exit, holding.member(), shares, amount, amount.minus(due), reason, on);
    }

    /** Whoever has no share left is no cooperator any more: they would have to be admitted again. */
    private ShareCapital afterLeaving(MemberId member, int shares) {
        Holding holding = get(member);
        return holding.shares() == shares ? without(member) : with(holding.moved(-shares));
    }

    private ShareCapital waiting(SharesWithdrawn fact, CooperatorCategory category) {
        List<Exit> queue = new ArrayList<>(exits);
        queue.add(new Exit(fact.exit(), fact.member(), category, fact.shares(), fact.paid(), fact.effectiveOn(), null));
        queue.sort(Comparator.comparing(Exit::effectiveOn));
        return withExits(queue);
    }

    private ShareCapital withExits(List<Exit> queue) {
        return new ShareCapital(holdings, queue, highest);
    }

    private ShareCapital with(Holding changed) {
        List<Holding> all = new ArrayList<>(holdings);
        UnaryOperator<Holding> change = one -> one.member().equals(changed.member()) ? changed : one;
        if (find(changed.member()).isPresent()) {
            all.replaceAll(change);
        } else {
            all.add(changed);
        }
        ShareCapital now = new ShareCapital(all, exits, highest);
        return new ShareCapital(all, exits, Math.max(highest, now.shares()));
    }

    private ShareCapital without(MemberId member) {
        return new ShareCapital(
                holdings.stream().filter(one -> !one.member().equals(member)).toList(), exits, highest);
    }

    /** So many permille of an amount, in whole cents and never less. */
    private static Money partUp(Money amount, int permille) {
        return new Money(-Math.floorDiv(-Math.multiplyExact(amount.cents(), (long) permille), (long) WHOLE));
    }
}

package coop.tierslieu.membership.cooperative;

import static coop.tierslieu.membership.cooperative.CooperativeSpec.ADOPTED;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.TERMS;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.TODAY;

import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExclusionReason;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Years of a cooperative in which everybody does anything, and what is refused is refused. For properties. */
public final class RandomCooperative {

    /** @param day on which it was recorded */
    public record Recorded(LocalDate day, CooperativeEvent fact) {}

    /** What there is in the capital after each step, in shares. */
    public record Step(int shares, int ofPublicBodies, int highest) {}

    private static final int MEMBERS = 6;

    private final Random chance;
    private final List<Recorded> history = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private ShareCapital capital = ShareCapital.NONE;
    private LocalDate today = TODAY;
    private int refusals;

    private RandomCooperative(long seed) {
        this.chance = new Random(seed);
    }

    public static RandomCooperative lived(long seed, int steps) {
        RandomCooperative cooperative = new RandomCooperative(seed);
        cooperative.history.add(new Recorded(TODAY, ADOPTED));
        for (int step = 0; step < steps; step++) {
            cooperative.step(step);
        }
        return cooperative;
    }

    private void step(int number) {
        today = today.plusDays(chance.nextInt(40));
        try {
            decide(number).forEach(fact -> {
                capital = capital.with(fact);
                history.add(new Recorded(today, fact));
            });
        } catch (Refused asInLife) {
            refusals++;
        }
        steps.add(new Step(capital.shares(), capital.publicShares(), capital.highest()));
    }

    private List<? extends CooperativeEvent> decide(int number) {
        MemberId member = anyone();
        int shares = 1 + chance.nextInt(12);
        Money amount = TERMS.nominal().times(shares);
        ExitId exit = new ExitId("exit-" + number);
        return switch (chance.nextInt(8)) {
            case 0 -> capital.find(member).isPresent() ? List.of() : List.of(admission(member));
            case 1, 2 ->
                List.of(capital.subscribe(
                        new SubscribeShares(
                                Cooperative.ID, member, shares, amount.permille(chance.nextInt(1001)), today),
                        TERMS,
                        today));
            case 3 ->
                List.of(capital.pay(
                        new PayInstalment(Cooperative.ID, member, amount.permille(chance.nextInt(1001)), today),
                        today));
            case 4 ->
                List.of(capital.transfer(new TransferShares(Cooperative.ID, member, anyone(), shares), TERMS, today));
            case 5 ->
                List.of(capital.withdraw(
                        new WithdrawShares(Cooperative.ID, exit, member, shares, today.plusDays(chance.nextInt(60))),
                        TERMS,
                        today));
            case 6 ->
                chance.nextInt(4) == 0
                        ? capital.exclude(
                                new ExcludeCooperator(
                                        Cooperative.ID,
                                        exit,
                                        member,
                                        ExclusionReason.BREACH_OF_THE_STATUTES,
                                        DecidingBody.ASSEMBLY,
                                        today),
                                TERMS,
                                today)
                        : List.of();
            default ->
                capital.exits().isEmpty()
                        ? List.of()
                        : List.of(capital.repay(
                                new RepayShares(
                                        Cooperative.ID, capital.exits().get(0).id(), new Money(chance.nextInt(6000))),
                                TERMS,
                                today));
        };
    }

    private CooperatorAdmitted admission(MemberId member) {
        CooperatorCategory category = member.value().endsWith("0")
                ? CooperatorCategory.PUBLIC_BODIES
                : member.value().endsWith("1") ? CooperatorCategory.EMPLOYEES : CooperatorCategory.BENEFICIARIES;
        return new CooperatorAdmitted(
                new ApplicationId("a-" + history.size()), member, category, null, DecidingBody.BOARD, today);
    }

    private MemberId anyone() {
        return new MemberId("member-" + chance.nextInt(MEMBERS));
    }

    public List<Recorded> history() {
        return history;
    }

    public List<Step> steps() {
        return steps;
    }

    public LocalDate today() {
        return today;
    }

    public int refusals() {
        return refusals;
    }

    public int sharesOf(MemberId member) {
        return capital.find(member).map(Holding::shares).orElse(0);
    }

    public Money dueOf(MemberId member) {
        return capital.find(member).map(Holding::due).orElse(Money.ZERO);
    }

    public Money capital() {
        return TERMS.nominal().times(capital.shares());
    }
}

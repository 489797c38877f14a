package coop.tierslieu.membership.subscribing;

import static coop.tierslieu.membership.subscribing.Agreements.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.membership.published.SubscriptionSuspended;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Eighteen months, with wishes of the member and payments in between. Whether the program looks every day or only now
 * and then, and with whatever it remembers gone in between, the same happens on the same days.
 */
class FastForwardProperties {

    private static final int EIGHTEEN_MONTHS = 548;
    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    /** What someone wants on a day, if it is possible then. */
    record Wish(int day, int what, int length) {}

    @Property(tries = 300)
    void a_program_that_stops_and_starts_gives_the_same_facts(
            @ForAll Cycle cycle,
            @ForAll Alignment alignment,
            @ForAll("wishes") List<Wish> wishes,
            @ForAll @Size(max = 40) Set<@IntRange(max = EIGHTEEN_MONTHS) Integer> looks) {
        Set<Integer> everyDay =
                IntStream.rangeClosed(0, EIGHTEEN_MONTHS).boxed().collect(Collectors.toSet());

        List<SubscriptionEvent> uninterrupted = live(cycle, alignment, wishes, everyDay);
        List<SubscriptionEvent> interrupted = live(cycle, alignment, wishes, looks);

        assertThat(interrupted).isEqualTo(uninterrupted);
    }

    @Property(tries = 200)
    void terms_and_rests_tile_the_time_of_a_subscription(
            @ForAll Cycle cycle, @ForAll Alignment alignment, @ForAll("wishes") List<Wish> wishes) {
        List<SubscriptionEvent> facts = live(cycle, alignment, wishes, Set.of(EIGHTEEN_MONTHS));
        Map<LocalDate, Integer> covered = new HashMap<>();
        facts.forEach(fact -> {
            if (fact instanceof SubscriptionTermBegan term) {
                term.from().datesUntil(term.to().plusDays(1)).forEach(day -> covered.merge(day, 1, Integer::sum));
            } else if (fact instanceof SubscriptionCredited credit) {
                credit.from().datesUntil(credit.to().plusDays(1)).forEach(day -> covered.merge(day, -1, Integer::sum));
            }
        });

        assertThat(covered.values()).allMatch(times -> times == 0 || times == 1);
        boolean undisturbed = facts.stream()
                .noneMatch(fact -> fact instanceof SubscriptionSuspended || fact instanceof SubscriptionEnded);
        if (undisturbed) {
            assertThat(START.datesUntil(START.plusDays(EIGHTEEN_MONTHS))).allMatch(day -> covered.get(day) == 1);
        }
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, EIGHTEEN_MONTHS),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 60))
                .as(Wish::new)
                .list()
                .ofMaxSize(30)
                .map(all ->
                        all.stream().sorted(Comparator.comparingInt(Wish::day)).toList());
    }

    /** @param looks the days on which the program looks by itself; it also does whenever it is asked something */
    private static List<SubscriptionEvent> live(
            Cycle cycle, Alignment alignment, List<Wish> wishes, Set<Integer> looks) {
        List<SubscriptionEvent> history = new ArrayList<>();
        SubscriptionStarted started = started(cycle, START, alignment);
        for (int number = 0; number <= EIGHTEEN_MONTHS; number++) {
            LocalDate today = START.plusDays(number);
            int day = number;
            List<Wish> todays =
                    wishes.stream().filter(wish -> wish.day() == day).toList();
            if (looks.contains(number) || !todays.isEmpty() || number == EIGHTEEN_MONTHS) {
                // Nothing is remembered but the history.
                history.addAll(new Calendar(replayed(started, history)).until(today));
            }
            for (Wish wish : todays) {
                try {
                    history.addAll(decided(new Decisions(replayed(started, history), today), wish));
                } catch (Refused asInLife) {
                    assertThat(asInLife.rule()).isInstanceOf(SubscribingRule.class);
                }
                history.addAll(new Calendar(replayed(started, history)).until(today));
            }
        }
        return history;
    }

    private static Contract replayed(SubscriptionStarted started, List<SubscriptionEvent> history) {
        return told(Contract.of(started), history);
    }

    private static List<SubscriptionEvent> decided(Decisions decisions, Wish wish) {
        Contract contract = decisions.contract();
        LocalDate later = decisions.today().plusDays(wish.length());
        return switch (wish.what()) {
            case 0, 1, 2 ->
                decisions.pay(contract.owed().findFirst().map(Term::number).orElse(0));
            case 3 -> decisions.suspend(SuspensionReason.HOLIDAYS, later, later.plusDays(wish.length()));
            case 4 -> decisions.suspend(SuspensionReason.ILLNESS, later, null);
            case 5 -> decisions.resume();
            case 6 -> {
                Cycle cycle = Cycle.values()[wish.length() % 3];
                yield decisions.changeTo(agreed(wish.length() % 2 == 0 ? FIXED_DESK : OFFICE, cycle), OTHER_DESK);
            }
            default -> wish.length() > 50 ? decisions.cancel(later) : List.of();
        };
    }
}

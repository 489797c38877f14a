package coop.tierslieu.membership.cooperative.register;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.cooperative.RandomCooperative;
import coop.tierslieu.membership.cooperative.RandomCooperative.Recorded;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whatever happens in a cooperative, its capital, its register and a register kept by hand agree. */
class RegisterProperties {

    private static final long NOMINAL_CENTS = 5000;

    @Property(tries = 200)
    void capital_and_register_always_agree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int steps) {
        RandomCooperative cooperative = RandomCooperative.lived(seed, steps);
        // Far enough ahead that all who are leaving have left.
        Register register = Register.on(cooperative.today().plusYears(3), movements(cooperative.history()));

        assertThat(register.capital()).isEqualTo(cooperative.capital());
        assertThat(register.holders()).allSatisfy(holder -> {
            assertThat(holder.shares()).isEqualTo(cooperative.sharesOf(holder.member()));
            assertThat(holder.amount()).isEqualTo(new Money(NOMINAL_CENTS * holder.shares()));
            assertThat(holder.due()).isEqualTo(cooperative.dueOf(holder.member()));
        });
        Statistics.label("refused").collect(cooperative.refusals() > 0 ? "some" : "none");
        Statistics.label("somebody was repaid")
                .collect(register.holders().size() > 1 && register.waiting().equals(Money.ZERO));
    }

    @Property(tries = 200)
    void the_floor_and_the_ceiling_are_never_broken(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int steps) {
        assertThat(RandomCooperative.lived(seed, steps).steps()).allSatisfy(step -> {
            assertThat(4 * step.shares()).isGreaterThanOrEqualTo(step.highest());
            assertThat(2 * step.ofPublicBodies()).isLessThanOrEqualTo(step.shares());
        });
    }

    @Property(tries = 200)
    void the_register_and_the_roll_of_any_day_are_those_kept_by_hand(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 100) int steps,
            @ForAll @IntRange(min = 0, max = 2500) int daysLater) {
        RandomCooperative cooperative = RandomCooperative.lived(seed, steps);
        LocalDate day = cooperative.history().get(0).day().plusDays(daysLater);
        List<Recorded> known = cooperative.history().stream()
                .filter(one -> !one.day().isAfter(day))
                .toList();
        NaiveRegister byHand = new NaiveRegister();
        known.forEach(one -> byHand.write(one.fact(), day));

        Register register = Register.on(day, movements(known));
        assertThat(by(register, Holder::shares)).isEqualTo(byHand.shares);
        assertThat(by(register, holder -> (int) holder.paid().cents())).isEqualTo(byHand.paidCents);
        assertThat(register.capital().cents()).isEqualTo(NOMINAL_CENTS * byHand.all());

        Roll roll = Roll.of(register, Optional.of(constitution(known)));
        assertThat(roll.voters().stream().map(Roll.Voter::member))
                .containsExactlyInAnyOrderElementsOf(byHand.shares.keySet());
        assertThat(roll.voters()).allMatch(voter -> voter.voices() == 1 && voter.college() != null);
        assertThat(roll.colleges().stream().mapToLong(Roll.Weight::voters).sum())
                .isEqualTo(roll.voters().size());
    }

    private static ConstitutionAdopted constitution(List<Recorded> known) {
        return (ConstitutionAdopted) known.get(0).fact();
    }

    private static Object by(Register register, Function<Holder, Integer> what) {
        return register.holders().stream()
                .collect(Collectors.toMap(
                        Holder::member,
                        holder -> (long) what.apply(holder),
                        (one, other) -> one,
                        () -> new TreeMap<>(Comparator.comparing(MemberId::value))));
    }

    private static List<Movement> movements(List<Recorded> history) {
        List<Movement> movements = new ArrayList<>();
        for (Recorded one : history) {
            CooperativeEvent fact = one.fact();
            movements.addAll(Movement.of(
                    fact,
                    "e" + movements.size(),
                    one.day().atStartOfDay(TimeSlot.PARIS).toInstant()));
        }
        return movements;
    }
}

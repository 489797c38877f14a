package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of something prepaid is taken, by which use; {@code total = used + expired + left}, and none of them is
 * ever less than 0. It is as small as the pass, so that no use needs to be forgotten.
 */
record Balance(int total, List<Taken> taken, int expired) {

    Balance {
        taken = List.copyOf(taken);
    }

    static Balance of(int total) {
        return new Balance(total, List.of(), 0);
    }

    int used() {
        return taken.stream().mapToInt(Taken::units).sum();
    }

    /** What is gone: used or expired. */
    int gone() {
        return used() + expired;
    }

    int left() {
        return total - gone();
    }

    /**
     * What has to move so that a use amounts to what is asked. A use on another day is returned and taken again, since
     * each day's use counts in its own month.
     *
     * @throws Refused PREPAID_TOO_LITTLE_LEFT
     */
    List<Taken> movesTo(UseId use, int units, LocalDate day) {
        Optional<Taken> before = find(use);
        int more = units - before.map(Taken::units).orElse(0);
        if (more > left()) {
            throw new Refused(PrepaidRule.PREPAID_TOO_LITTLE_LEFT, "payWith", more, left());
        }
        List<Taken> moves = new ArrayList<>();
        if (before.isPresent() && before.get().day().equals(day)) {
            moves.add(new Taken(use, more, day));
        } else {
            before.map(Taken::returned).ifPresent(moves::add);
            moves.add(new Taken(use, units, day));
        }
        moves.removeIf(move -> move.units() == 0);
        return List.copyOf(moves);
    }

    /** What has to move so that a use has taken nothing. */
    List<Taken> movesBack(UseId use) {
        return find(use).map(Taken::returned).stream().toList();
    }

    Balance moved(Taken move) {
        int units = find(move.use()).map(Taken::units).orElse(0) + move.units();
        List<Taken> now = new ArrayList<>(taken);
        now.removeIf(other -> other.use().equals(move.use()));
        if (units > 0) {
            now.add(new Taken(move.use(), units, move.day()));
        }
        return new Balance(total, now, expired);
    }

    Balance expired(int units) {
        return new Balance(total, taken, expired + units);
    }

    private Optional<Taken> find(UseId use) {
        return taken.stream().filter(one -> one.use().equals(use)).findFirst();
    }
}

package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.tariffs.RateCard;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one kind of space costs those who are no members, tax included. */
record PriceRow(SpaceKind kind, Use use, Amount hour, Amount halfDay, Amount day, Amount month) {

    /** @param full null where the card does not sell that unit; reduced likewise */
    record Amount(@Nullable Money full, @Nullable Money reduced) {}

    static List<PriceRow> of(RateCard card) {
        List<Line> sold = card.lines().stream()
                .filter(line -> line.customerClass() == CustomerClass.PUBLIC)
                .toList();
        return sold.stream()
                .filter(line -> !line.reduced())
                .map(line -> row(line, reducedOf(line, sold)))
                .sorted(Comparator.comparing(PriceRow::use).thenComparing(PriceRow::kind))
                .toList();
    }

    private static Optional<Line> reducedOf(Line full, List<Line> sold) {
        return sold.stream()
                .filter(line -> line.reduced() && line.kind() == full.kind() && line.use() == full.use())
                .findFirst();
    }

    private static PriceRow row(Line line, Optional<Line> reduced) {
        Function<Function<Line, @Nullable Money>, Amount> amount = unit -> new Amount(
                incl(line, unit), reduced.map(less -> incl(less, unit)).orElse(null));
        return new PriceRow(
                line.kind(),
                line.use(),
                amount.apply(Line::hour),
                amount.apply(Line::halfDay),
                amount.apply(Line::day),
                amount.apply(Line::month));
    }

    private static @Nullable Money incl(Line line, Function<Line, @Nullable Money> unit) {
        Money excl = unit.apply(line);
        return excl == null ? null : Price.of(excl, line.vat()).incl();
    }

    public boolean isPerPerson() {
        return kind.isPooled();
    }

    public boolean isPrivatisation() {
        return use == Use.PRIVATISATION;
    }

    public boolean hasReduced() {
        return hour.reduced() != null || halfDay.reduced() != null || day.reduced() != null;
    }
}

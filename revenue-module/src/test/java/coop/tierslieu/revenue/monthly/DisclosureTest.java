package coop.tierslieu.revenue.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.revenue.entries.RevenueStream;
import coop.tierslieu.shared.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void lines_with_three_payers_are_shown_as_they_are() {
        List<Line> lines = List.of(line("desks", 900, "a", "b", "c"), line("room", 500, "a", "b", "d", "e"));

        assertThat(shown(lines).lines()).isEqualTo(lines);
    }

    @Test
    void lines_with_fewer_payers_are_merged_into_other() {
        MonthOfRevenue shown =
                shown(List.of(line("desks", 900, "a", "b", "c"), line("room", 500, "a", "b"), line("salon", 80, "d")));

        assertThat(shown.lines()).extracting(Line::space).containsExactly("desks", null);
        Line other = shown.lines().get(1);
        assertThat(other.stream()).isEqualTo(RevenueStream.OTHER);
        assertThat(other.figures().excl()).isEqualTo(new Money(580));
        assertThat(other.payers()).containsExactlyInAnyOrder("a", "b", "d");
    }

    @Test
    void other_takes_the_line_with_the_fewest_payers_along_while_it_would_tell_someone() {
        MonthOfRevenue shown = shown(List.of(
                line("desks", 900, "a", "b", "c", "d"), line("room", 500, "a", "b", "c"), line("salon", 80, "a")));

        assertThat(shown.lines()).extracting(Line::space).containsExactly("desks", null);
        assertThat(shown.lines().get(1).figures().excl()).isEqualTo(new Money(580));
    }

    @Test
    void a_month_with_fewer_than_three_payers_in_all_is_withheld() {
        MonthOfRevenue shown = shown(List.of(line("desks", 900, "a"), line("room", 500, "a", "b")));

        assertThat(shown.withheld()).isTrue();
        assertThat(shown.total()).isEqualTo(Figures.NONE);
    }

    @Test
    void a_month_that_is_not_over_is_withheld() {
        MonthOfRevenue november = MonthOfRevenue.shown(NOVEMBER, List.of(line("desks", 900, "a", "b", "c")));

        assertThat(Disclosure.toMembers(november, NOVEMBER).withheld()).isTrue();
        assertThat(Disclosure.toMembers(november, OCTOBER).withheld()).isTrue();
    }

    @Test
    void an_empty_month_is_shown_empty() {
        assertThat(shown(List.of())).isEqualTo(MonthOfRevenue.shown(OCTOBER, List.of()));
    }

    @Property
    void no_line_tells_fewer_than_three_payers_and_what_is_shown_adds_up_to_all_or_nothing(
            @ForAll @Size(max = 6) List<@Size(max = 5) @UniqueElements List<Payer>> payersOfLines) {
        List<Line> lines = new ArrayList<>();
        for (List<Payer> payers : payersOfLines) {
            Set<String> names = new HashSet<>();
            payers.forEach(payer -> names.add(payer.name()));
            lines.add(line("space-" + lines.size(), 100L << lines.size(), names.toArray(String[]::new)));
        }

        MonthOfRevenue shown = shown(lines);

        assertThat(shown.lines()).allSatisfy(line -> assertThat(line.payers()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(shown.total())
                .isEqualTo(
                        shown.withheld()
                                ? Figures.NONE
                                : MonthOfRevenue.shown(OCTOBER, lines).total());
    }

    enum Payer {
        A,
        B,
        C,
        D,
        E,
        F
    }

    private static MonthOfRevenue shown(List<Line> lines) {
        return Disclosure.toMembers(MonthOfRevenue.shown(OCTOBER, lines), NOVEMBER);
    }

    private static Line line(String space, long excl, String... payers) {
        Money amount = new Money(excl);
        Figures figures = new Figures(payers.length, 0, 0, amount, amount.permille(200));
        return new Line(RevenueStream.A_LA_CARTE, space, space, figures, Set.of(payers));
    }
}

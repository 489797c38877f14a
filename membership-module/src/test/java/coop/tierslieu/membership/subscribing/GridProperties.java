package coop.tierslieu.membership.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** For any first day, any length and any way to lie. */
class GridProperties {

    @Property
    void terms_tile_time_without_gap_or_overlap(
            @ForAll @IntRange(max = 20_000) int first,
            @ForAll Cycle cycle,
            @ForAll Alignment alignment,
            @ForAll @IntRange(max = 120) int k) {
        LocalDate start = LocalDate.of(2000, 1, 1).plusDays(first);
        Grid grid = Grid.of(start, cycle, alignment);

        assertThat(grid.term(k + 1).from()).isEqualTo(grid.term(k).to().plusDays(1));
        assertThat(grid.term(0).contain(start)).isTrue();
    }

    @Property
    void every_day_lies_in_the_term_around_it(
            @ForAll @IntRange(max = 20_000) int first,
            @ForAll Cycle cycle,
            @ForAll Alignment alignment,
            @ForAll @IntRange(max = 4_000) int later) {
        LocalDate start = LocalDate.of(2000, 1, 1).plusDays(first);
        Days around = Grid.of(start, cycle, alignment).around(start.plusDays(later));

        assertThat(around.contain(start.plusDays(later))).isTrue();
        assertThat(around.count()).isBetween(cycle.months() * 28L, cycle.months() * 31L + 3);
    }
}

package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.planning.PlanningView.Entry;
import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.booking.planning.PlanningView.State;
import coop.tierslieu.booking.published.SpaceKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the planning are shown, and which of their blocks stand out. A block that is not looked for keeps its
 * place: the slot is taken all the same.
 *
 * @param kind of space; null for any
 * @param space one of them; null for any
 * @param members whose; null for anyone's
 * @param state null for any
 * @param all also the desks, lockers and items of equipment in which nothing happens
 */
record Selection(
        @Nullable SpaceKind kind,
        @Nullable String space,
        @Nullable Set<String> members,
        @Nullable State state,
        boolean all) {

    List<Line> rows(List<Line> lines) {
        return ofTheseSpaces(lines).stream().filter(this::isShown).toList();
    }

    /** For how full a kind of space is, its free ones count as well; but not what is no place for people. */
    List<Line> counted(List<Line> lines) {
        return ofTheseSpaces(lines).stream()
                .filter(line ->
                        all || kind != null || space != null || line.kind().holdsPeople())
                .toList();
    }

    /** Every space, with nothing in it but what is looked for. */
    List<Line> picked(List<Line> lines) {
        return lines.stream().map(this::picked).toList();
    }

    private Line picked(Line line) {
        return new Line(
                line.space(),
                line.name(),
                line.kind(),
                line.capacity(),
                line.parts(),
                line.bookings().stream().filter(this::picks).toList(),
                line.held().stream().filter(this::picks).toList(),
                line.closures());
    }

    private List<Line> ofTheseSpaces(List<Line> lines) {
        return lines.stream()
                .filter(line -> kind == null || line.kind() == kind)
                .filter(line -> space == null || line.space().equals(space))
                .toList();
    }

    private boolean isShown(Line line) {
        if (members != null || state != null) {
            return line.entries().anyMatch(this::picks);
        }
        return all || kind != null || space != null || !isUnit(line.kind()) || isBusy(line);
    }

    /** Public, as every method that a template calls must be. */
    public boolean picks(Entry entry) {
        return (members == null || members.contains(String.valueOf(entry.member())))
                && (state == null || state == entry.state());
    }

    static boolean isUnit(SpaceKind kind) {
        return kind == SpaceKind.FIXED_DESK || kind == SpaceKind.LOCKER || kind == SpaceKind.EQUIPMENT;
    }

    static boolean isBusy(Line line) {
        return line.entries().findAny().isPresent() || !line.closures().isEmpty();
    }
}

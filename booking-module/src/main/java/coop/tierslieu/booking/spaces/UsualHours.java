package coop.tierslieu.booking.spaces;

import static coop.tierslieu.membership.published.CustomerClass.MEMBER;
import static coop.tierslieu.membership.published.CustomerClass.PUBLIC;
import static coop.tierslieu.membership.published.CustomerClass.RESIDENT;

import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The opening hours a space has unless the place decides otherwise. */
public final class UsualHours {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime END_OF_DAY = LocalTime.MIDNIGHT;

    private UsualHours() {}

    /**
     * Evenings, Sundays and holidays for what is hired out as a whole; any hour for a locker, in which things stay
     * overnight; the host's hours for everything else.
     */
    public static OpeningHours of(SpaceKind kind) {
        return switch (kind) {
            case EVENT_SPACE, WHOLE_PLACE -> everyDayUntilMidnight();
            case LOCKER -> atAnyTime(PUBLIC, MEMBER, RESIDENT);
            default -> whileTheHostIsThere();
        };
    }

    private static OpeningHours whileTheHostIsThere() {
        List<Row> rows = new ArrayList<>(rowsAtAnyTime(RESIDENT));
        for (CustomerClass visitor : List.of(PUBLIC, MEMBER)) {
            rows.addAll(
                    daily(visitor, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), MORNING, LocalTime.of(20, 0)));
            rows.add(new Row(visitor, DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(18, 0)));
        }
        return new OpeningHours(rows, List.of(PUBLIC, MEMBER));
    }

    /** Also what anyone may hire privately, whatever the space's own hours are. */
    public static OpeningHours everyDayUntilMidnight() {
        List<Row> rows = new ArrayList<>(rowsAtAnyTime(RESIDENT));
        for (CustomerClass visitor : List.of(PUBLIC, MEMBER)) {
            rows.addAll(daily(visitor, EnumSet.allOf(DayOfWeek.class), MORNING, END_OF_DAY));
        }
        return new OpeningHours(rows, List.of());
    }

    private static OpeningHours atAnyTime(CustomerClass... everyone) {
        return new OpeningHours(
                Stream.of(everyone).flatMap(who -> rowsAtAnyTime(who).stream()).toList(), List.of());
    }

    private static List<Row> rowsAtAnyTime(CustomerClass who) {
        return daily(who, EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, END_OF_DAY);
    }

    private static List<Row> daily(CustomerClass who, Set<DayOfWeek> days, LocalTime from, LocalTime until) {
        return days.stream().map(day -> new Row(who, day, from, until)).toList();
    }
}

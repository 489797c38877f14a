package coop.tierslieu.booking.planning;

import static coop.tierslieu.booking.PlaceInTests.DESKS;
import static coop.tierslieu.booking.PlaceInTests.OTHER_ROOM;
import static coop.tierslieu.booking.PlaceInTests.ROOM;
import static coop.tierslieu.booking.PlaceInTests.TUESDAY;
import static coop.tierslieu.booking.PlaceInTests.checkedIn;
import static coop.tierslieu.booking.PlaceInTests.confirmed;
import static coop.tierslieu.booking.PlaceInTests.space;
import static coop.tierslieu.booking.PlaceInTests.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.planning.PlanningView.Line;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.Refused;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanningFilterTest {

    private static final SpaceRegistered LOCKER = space("locker-1", SpaceKind.LOCKER, 1);
    private static final BookingConfirmed ONE = confirmed("one", ROOM, "09:00", "10:00");
    private static final BookingConfirmed TWO = confirmed("two", ROOM, "11:00", "12:00");
    private static final List<Line> LINES = Planning.asOf(
                    Stream.of(ROOM, OTHER_ROOM, DESKS, LOCKER, ONE, TWO, checkedIn(TWO, "11:00")),
                    tuesday("00:00", "23:30"))
            .spaces();

    @Test
    void without_a_filter_all_is_shown_but_the_units_in_which_nothing_happens() {
        assertThat(rows(filter(null, null, null, null))).containsExactly("desks", "room-1", "room-2");
        assertThat(rows(new PlanningFilter("", " ", "", "", true))).contains("locker-1");
    }

    @Test
    void a_kind_or_one_space_can_be_asked_for() {
        assertThat(rows(filter("MEETING_ROOM", null, null, null))).containsExactly("room-1", "room-2");
        assertThat(rows(filter("LOCKER", null, null, null))).containsExactly("locker-1");
        assertThat(rows(filter(null, "room-2", null, null))).containsExactly("room-2");
    }

    @Test
    void who_is_looked_for_stands_out_and_the_others_keep_their_place() {
        Selection selection = filter(null, null, "camille", null).selection(Set.of("member-of-one"));
        List<Line> rows = selection.rows(LINES);

        assertThat(rows).extracting(Line::space).containsExactly("room-1");
        assertThat(rows.get(0).bookings()).extracting(selection::picks).containsExactly(true, false);
    }

    @Test
    void looking_for_someone_unknown_shows_nothing() {
        assertThat(filter(null, null, "personne", null).selection(Set.of()).rows(LINES))
                .isEmpty();
    }

    @Test
    void a_status_can_be_asked_for() {
        Selection present = filter(null, null, null, "CHECKED_IN").selection(Set.of());

        assertThat(present.rows(LINES).get(0).bookings())
                .extracting(present::picks)
                .containsExactly(false, true);
    }

    @Test
    void what_is_not_known_is_refused_by_name() {
        assertThatThrownBy(() -> filter("CASTLE", null, null, null).selection(Set.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).contains("kind"));
        assertThatThrownBy(() -> filter(null, null, null, "LATE").selection(Set.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).contains("status"));
    }

    @Test
    void the_filter_goes_along_from_page_to_page() {
        PlanningFilter filter = new PlanningFilter("MEETING_ROOM", "", "Élise & co", null, true);

        assertThat(filter.on("/planning/week", TUESDAY))
                .isEqualTo("/planning/week?date=2026-11-24&kind=MEETING_ROOM&member=%C3%89lise%20%26%20co&all=true");
        assertThat(filter.showing(false, "/planning", TUESDAY)).doesNotContain("all");
        assertThat(filter(null, null, null, null).on("/planning", null)).isEqualTo("/planning");
    }

    private static PlanningFilter filter(String kind, String space, String member, String status) {
        return new PlanningFilter(kind, space, member, status, null);
    }

    private static List<String> rows(PlanningFilter filter) {
        return filter.selection(Set.of()).rows(LINES).stream().map(Line::space).toList();
    }
}

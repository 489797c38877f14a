package coop.tierslieu.booking.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpaceOccupancyTest {

    private static final SpaceRegistered DESKS = space("desks", SpaceKind.NOMAD_DESKS, 4);
    private static final SpaceRegistered ROOM = space("room", SpaceKind.MEETING_ROOM, 12);

    @Test
    void a_pooled_space_is_as_free_as_at_its_fullest_moment() {
        SpaceOccupancy desks = of(DESKS, taken(DESKS, "09:00", "11:00", 2), taken(DESKS, "10:00", "12:00", 1));

        assertThat(desks.freeSeats(slot("08:00", "09:00"))).isEqualTo(4);
        assertThat(desks.freeSeats(slot("09:00", "10:00"))).isEqualTo(2);
        assertThat(desks.freeSeats(slot("08:00", "12:00"))).isEqualTo(1);
        assertThat(desks.freeSeats(slot("11:00", "12:00"))).isEqualTo(3);
    }

    @Test
    void never_fewer_than_none_are_free() {
        SpaceOccupancy desks = of(DESKS, taken(DESKS, "09:00", "11:00", 3), taken(DESKS, "09:00", "11:00", 4));

        assertThat(desks.freeSeats(slot("09:00", "10:00"))).isZero();
    }

    @Test
    void a_room_is_taken_by_one_booking_whatever_it_holds() {
        SpaceOccupancy room = of(ROOM, taken(ROOM, "09:00", "11:00", 1));

        assertThat(room.freeSeats(slot("10:30", "11:30"))).isZero();
        assertThat(room.freeSeats(slot("11:00", "12:00"))).isEqualTo(1);
    }

    @Test
    void full_stretches_that_touch_are_one() {
        SpaceOccupancy room = of(
                ROOM,
                taken(ROOM, "14:00", "15:00", 1),
                taken(ROOM, "09:00", "10:00", 1),
                taken(ROOM, "10:00", "11:00", 1));

        assertThat(room.full()).containsExactly(slot("09:00", "11:00"), slot("14:00", "15:00"));
    }

    @Test
    void a_pooled_space_is_full_only_while_no_seat_is_left() {
        SpaceOccupancy desks = of(DESKS, taken(DESKS, "09:00", "12:00", 3), taken(DESKS, "10:00", "11:00", 1));

        assertThat(desks.full()).containsExactly(slot("10:00", "11:00"));
    }

    private static SpaceOccupancy of(SpaceRegistered space, Taken... taken) {
        return new SpaceOccupancy(space, List.of(taken));
    }

    private static Taken taken(SpaceRegistered space, String from, String until, int seats) {
        return new Taken(space.space(), slot(from, until), seats, false);
    }

    private static TimeSlot slot(String from, String until) {
        return TimeSlot.parse("2026-03-10T" + from, "2026-03-10T" + until);
    }

    private static SpaceRegistered space(String id, SpaceKind kind, int capacity) {
        return new SpaceRegistered(
                new SpaceId(id),
                id,
                kind,
                Map.of(Layout.STANDARD, capacity),
                List.of(),
                new OpeningHours(List.of(), List.of()));
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceReleased;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AllocatingASpaceTest {

    private static final AllocationId ANNES = new AllocationId("subscription-1");
    private static final AllocationId BOBS = new AllocationId("subscription-2");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final SpaceAllocated ALLOCATED = new SpaceAllocated(SPACE, ANNES, ANNE, TUESDAY);

    @Test
    void a_desk_is_one_members_from_a_day_on() {
        given(opened(SpaceKind.FIXED_DESK, 1))
                .when(new AllocateSpace(SPACE, ANNES, ANNE, SpaceKind.FIXED_DESK, TUESDAY))
                .then(ALLOCATED);
    }

    @Test
    void what_is_allocated_already_is_not_allocated_again() {
        given(opened(SpaceKind.FIXED_DESK, 1), ALLOCATED)
                .when(new AllocateSpace(SPACE, ANNES, ANNE, SpaceKind.FIXED_DESK, TUESDAY))
                .then();
    }

    @Test
    void a_desk_is_not_given_to_two() {
        given(opened(SpaceKind.FIXED_DESK, 1), ALLOCATED)
                .when(new AllocateSpace(SPACE, BOBS, BOB, SpaceKind.FIXED_DESK, TUESDAY.plusDays(30)))
                .refused(SPACE_ALLOCATED_ALREADY, "24/11/2026");
        given(opened(SpaceKind.FIXED_DESK, 1), ALLOCATED)
                .when(new AllocateSpace(SPACE, BOBS, BOB, SpaceKind.FIXED_DESK, TUESDAY.minusDays(1)))
                .refused(SPACE_ALLOCATED_ALREADY);
    }

    @Test
    void once_released_it_can_be_given_to_the_next() {
        LocalDate free = TUESDAY.plusDays(7);
        given(opened(SpaceKind.FIXED_DESK, 1), ALLOCATED)
                .when(new ReleaseSpace(SPACE, ANNES, free))
                .then(new SpaceReleased(SPACE, ANNES, ANNE, free));
        given(opened(SpaceKind.FIXED_DESK, 1), ALLOCATED, new SpaceReleased(SPACE, ANNES, ANNE, free))
                .when(new AllocateSpace(SPACE, BOBS, BOB, SpaceKind.FIXED_DESK, free))
                .then(new SpaceAllocated(SPACE, BOBS, BOB, free));
        given(opened(SpaceKind.FIXED_DESK, 1), ALLOCATED, new SpaceReleased(SPACE, ANNES, ANNE, free))
                .when(new AllocateSpace(SPACE, BOBS, BOB, SpaceKind.FIXED_DESK, free.minusDays(1)))
                .refused(SPACE_ALLOCATED_ALREADY);
        given(opened(SpaceKind.FIXED_DESK, 1), ALLOCATED, new SpaceReleased(SPACE, ANNES, ANNE, free))
                .when(new ReleaseSpace(SPACE, ANNES, free))
                .then();
    }

    @Test
    void bookings_in_the_way_are_named() {
        given(
                        opened(SpaceKind.PRIVATE_OFFICE, 1),
                        confirmed(SpaceKind.PRIVATE_OFFICE, tuesday("09:00", "10:00"), 1, "20"))
                .when(new AllocateSpace(SPACE, ANNES, ANNE, SpaceKind.PRIVATE_OFFICE, TUESDAY))
                .refused(SPACE_HAS_BOOKINGS, "09:00");
        given(
                        opened(SpaceKind.PRIVATE_OFFICE, 1),
                        confirmed(SpaceKind.PRIVATE_OFFICE, tuesday("09:00", "10:00"), 1, "20"))
                .when(new AllocateSpace(SPACE, ANNES, ANNE, SpaceKind.PRIVATE_OFFICE, TUESDAY.plusDays(1)))
                .then(new SpaceAllocated(SPACE, ANNES, ANNE, TUESDAY.plusDays(1)));
    }

    @Test
    void only_desks_offices_and_lockers_are_allocated_and_only_as_what_they_are() {
        given(meetingRoomOpened())
                .when(new AllocateSpace(SPACE, ANNES, ANNE, SpaceKind.MEETING_ROOM, TUESDAY))
                .refused(SPACE_DOES_NOT_SUIT);
        given(opened(SpaceKind.LOCKER, 1))
                .when(new AllocateSpace(SPACE, ANNES, ANNE, SpaceKind.FIXED_DESK, TUESDAY))
                .refused(SPACE_DOES_NOT_SUIT);
    }

    @Test
    void what_is_allocated_takes_no_booking_until_it_is_released() {
        given(opened(SpaceKind.PRIVATE_OFFICE, 1), ALLOCATED)
                .when(reserve(tuesday("09:00", "10:00")))
                .refused(SPACE_IS_ALLOCATED, "24/11/2026");
        given(opened(SpaceKind.PRIVATE_OFFICE, 1), ALLOCATED, new SpaceReleased(SPACE, ANNES, ANNE, TUESDAY))
                .when(reserve(tuesday("09:00", "10:00")))
                .confirms(1);
    }
}

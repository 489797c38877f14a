package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.ANNE;
import static coop.tierslieu.booking.reserving.CalendarSpec.moment;
import static coop.tierslieu.booking.reserving.CalendarSpec.slot;
import static coop.tierslieu.booking.reserving.PlaceInMemory.DESKS;
import static coop.tierslieu.booking.reserving.PlaceInMemory.SALON;
import static coop.tierslieu.booking.reserving.PlaceInMemory.WHOLE;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.shared.TimeSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole place and its parts in one transaction. */
class WholePlaceTest {
    private static final BookingId PARTY = new BookingId("party");
    private static final TimeSlot MORNING = slot("2026-12-08T09:00", "2026-12-08T12:00");

    private final PlaceInMemory place = new PlaceInMemory();

    @AfterEach
    void stop() {
        place.close();
    }

    @Test
    void reserving_the_whole_takes_every_part() {
        place.reserve(WHOLE, ANNE, "party", MORNING);

        assertThat(place.last(WHOLE)).isInstanceOf(BookingConfirmed.class);
        assertThat(place.last(DESKS)).isEqualTo(new SlotBlocked(DESKS, PARTY, WHOLE, MORNING));
        assertThat(place.last(SALON)).isEqualTo(new SlotBlocked(SALON, PARTY, WHOLE, MORNING));
        refused(ReservingRule.SLOT_TAKEN, () -> place.reserve(SALON, ANNE, "late", MORNING));
        refused(ReservingRule.SLOT_TAKEN, () -> place.reserve(DESKS, ANNE, "late", MORNING));
    }

    @Test
    void one_taken_part_keeps_the_whole_and_all_other_parts_as_they_were() {
        place.reserve(SALON, ANNE, "massage", MORNING);

        refused(ReservingRule.SLOT_TAKEN, () -> place.reserve(WHOLE, ANNE, "late", MORNING));

        assertThat(place.facts(WHOLE)).isEmpty();
        assertThat(place.facts(DESKS)).isEmpty();
        assertThat(place.facts(SALON)).hasSize(1);
        place.reserve(DESKS, ANNE, "desk", MORNING);
    }

    @Test
    void giving_the_whole_back_frees_every_part() {
        place.reserve(WHOLE, ANNE, "party", MORNING).send(new CancelBooking(WHOLE, PARTY, ANNE));

        assertThat(place.last(DESKS)).isInstanceOf(SlotUnblocked.class);
        place.reserve(SALON, ANNE, "massage", MORNING).reserve(DESKS, ANNE, "desk", MORNING);
    }

    @Test
    void moving_the_whole_moves_what_its_parts_are_blocked_for() {
        TimeSlot noon = slot("2026-12-08T11:00", "2026-12-08T14:00");
        place.reserve(WHOLE, ANNE, "party", MORNING).send(new ChangeBooking(WHOLE, PARTY, ANNE, noon, Scope.ONE, null));

        assertThat(place.last(SALON)).isEqualTo(new SlotBlocked(SALON, PARTY, WHOLE, noon));
        place.reserve(SALON, ANNE, "early", slot("2026-12-08T09:00", "2026-12-08T10:30"));
        refused(
                ReservingRule.SLOT_TAKEN,
                () -> place.reserve(SALON, ANNE, "late", slot("2026-12-08T13:00", "2026-12-08T14:00")));
    }

    @Test
    void a_running_whole_is_extended_in_its_parts_too() {
        TimeSlot longer = slot("2026-12-08T09:00", "2026-12-08T14:00");
        place.reserve(WHOLE, ANNE, "party", MORNING)
                .at("2026-12-08T11:10")
                .send(new ChangeBooking(WHOLE, PARTY, ANNE, longer, Scope.ONE, null));

        assertThat(place.last(SALON, SlotBlocked.class).slot()).isEqualTo(slot("2026-12-08T12:00", "2026-12-08T14:00"));
        place.send(new LeaveEarly(WHOLE, PARTY, ANNE));
        assertThat(place.last(SALON)).isEqualTo(new SlotUnblocked(SALON, PARTY, moment("2026-12-08T11:30")));
        refused(
                ReservingRule.BUFFER_TIME,
                () -> place.reserve(SALON, ANNE, "next", slot("2026-12-08T11:30", "2026-12-08T14:00")));
        place.reserve(SALON, ANNE, "next", slot("2026-12-08T12:00", "2026-12-08T14:00"));
    }
}

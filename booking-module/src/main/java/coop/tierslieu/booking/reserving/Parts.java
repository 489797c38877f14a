package coop.tierslieu.booking.reserving;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** What a booking of a whole does to the calendars of its parts; a plain space has none, and nothing happens. */
record Parts(SpaceCalendar whole, Desk desk) {

    /** What is held takes its parts already. */
    void block(BookingId booking, TimeSlot slot) {
        if (whole.calendar()
                .reservations()
                .find(booking)
                .filter(Occupation::isHeld)
                .isEmpty()) {
            tell(part -> {
                requireFree(part, booking, slot);
                apply(new SlotBlocked(part.id(), booking, whole.id(), slot));
            });
        }
    }

    void requireFree(BookingId booking, TimeSlot slot) {
        tell(part -> requireFree(part, booking, slot));
    }

    private void requireFree(SpaceCalendar part, BookingId booking, TimeSlot slot) {
        try {
            part.calendar().requireAllFree(booking, slot, desk.rules());
        } catch (Refused refused) {
            throw refused.with("space", part.id());
        }
    }

    /** From that moment on; whoever waits for a part has their turn. */
    void free(BookingId booking, OffsetDateTime from) {
        tell(part -> {
            apply(new SlotUnblocked(part.id(), booking, from));
            new WaitingLine(part, desk).offerToTheNext();
        });
    }

    /** Those who wait for a part have their turn after the booking itself. */
    void move(BookingId booking, TimeSlot slot) {
        OffsetDateTime now = desk.now();
        tell(part -> apply(new SlotUnblocked(part.id(), booking, now)));
        block(booking, slot);
        tell(part -> new WaitingLine(part, desk).offerToTheNext());
    }

    private void tell(Consumer<SpaceCalendar> order) {
        for (SpaceId part : whole.calendar().parts()) {
            desk.neighbours().tell(part, order);
        }
    }
}

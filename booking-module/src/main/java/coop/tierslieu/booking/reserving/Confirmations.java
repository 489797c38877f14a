package coop.tierslieu.booking.reserving;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New bookings of one space, with their parts, their extras and what pays for them. */
record Confirmations(SpaceCalendar its, Desk desk) {

    List<BookingId> reserve(ReserveSpace wish) {
        List<Reserving.Decided> decided = new Reserving(its, desk).decide(wish);
        for (Reserving.Decided one : decided) {
            BookingConfirmed booking = one.booking();
            new Parts(its, desk).block(booking.booking(), booking.slot());
            RequestedSlot main = new RequestedSlot(booking.booking(), booking.slot());
            Use use = booking.arrangement().use();
            one.extras()
                    .forEach(extra -> desk.neighbours()
                            .tell(
                                    extra.space(),
                                    other -> new Confirmations(other, desk)
                                            .reserve(Reserving.only(extra, wish, main, use))));
            if (!one.extras().isEmpty()) {
                // What came with it may have taken what was free when it was decided.
                its.calendar()
                        .requireFree(
                                booking.booking(), booking.slot(), booking.seats(), booking.layout(), desk.rules());
            }
            apply(paid(booking, wish.conditions().payWith()));
        }
        return decided.stream().map(one -> one.booking().booking()).toList();
    }

    private BookingConfirmed paid(BookingConfirmed booking, @Nullable String source) {
        return source == null
                ? booking
                : booking.paidBy(desk.payments()
                        .pay(
                                source,
                                booking.member(),
                                booking.booking(),
                                booking.kind(),
                                booking.slot(),
                                booking.seats()));
    }

    BookingId welcome(WelcomeWalkIn walkIn) {
        reserve(new ReserveSpace(
                walkIn.space(),
                walkIn.member(),
                List.of(new RequestedSlot(walkIn.booking(), walkIn.slot())),
                walkIn.seats(),
                null,
                walkIn.expectedTotal(),
                Conditions.PLAIN.paidWith(walkIn.payWith())));
        requireASeatUntilItBegins(its.calendar().bookingOf(walkIn.booking(), walkIn.member()));
        new Attendances(its, desk)
                .checkIn(
                        new CheckIn(walkIn.space(), walkIn.booking(), walkIn.member()),
                        desk.rules().of(its.calendar().space().kind()).shortest());
        return walkIn.booking();
    }

    /** Who is welcomed a little before their slot sits down at once: the afternoon may begin before its half-day does. */
    private void requireASeatUntilItBegins(Occupation welcomed) {
        OffsetDateTime now = desk.rules().runningStep(desk.now());
        OffsetDateTime start = welcomed.slot().start();
        if (now.isBefore(start)) {
            Agreement agreed = welcomed.agreed();
            its.calendar()
                    .requireFree(
                            its.calendar().reservations().without(welcomed.booking()),
                            new TimeSlot(now, start),
                            agreed.seats(),
                            agreed.layout(),
                            desk.rules());
        }
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.Optional;
import java.util.stream.Stream;

/** When one space is closed, and any part that a booking of it also takes. */
record Closures(SpaceCalendar its, Desk desk) {

    Optional<Closure> touching(TimeSlot slot) {
        return Stream.concat(
                        Stream.of(touching(its, slot)),
                        its.calendar().parts().stream()
                                .map(part -> desk.neighbours().ask(part, other -> touching(other, slot))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Closure> touching(SpaceCalendar calendar, TimeSlot slot) {
        return calendar.calendar().reservations().closureTouching(slot);
    }

    /** @throws Refused SPACE_IS_NOT_CLOSED */
    Closure requireTouching(TimeSlot slot) {
        return touching(slot).orElseThrow(() -> new Refused(SPACE_IS_NOT_CLOSED, "booking"));
    }

    /** @throws Refused SPACE_WAS_CLOSED */
    void requireNone(TimeSlot slot) {
        touching(slot).ifPresent(closure -> {
            TimeSlot closed = closure.slot();
            throw new Refused(SPACE_WAS_CLOSED, null, Shown.moment(closed.start()), Shown.moment(closed.end()));
        });
    }
}

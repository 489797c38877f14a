package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.shared.Refused;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** One space closes for a while, and opens again; the parts of a whole with it. */
record Closing(SpaceCalendar its, Desk desk) {
    private static final int LONGEST_REASON = 200;

    void close(CloseSpace command) {
        if (its.calendar().reservations().find(command.closure()).isPresent()) {
            throw new Refused(CLOSURE_EXISTS_ALREADY, "closure", command.closure());
        }
        if (command.reason().isBlank() || command.reason().length() > LONGEST_REASON) {
            throw new Refused(REASON_IS_MISSING, "reason");
        }
        OffsetDateTime end = command.slot().end();
        if (!end.isAfter(desk.now())) {
            throw new Refused(CLOSURE_IS_IN_THE_PAST, "end", Shown.moment(end));
        }
        apply(new SpaceClosed(its.id(), command.closure(), command.slot(), command.reason()));
        tellParts(part -> {
            if (!part.calendar().reservations().areClosed(command.slot(), command.reason())) {
                apply(new SpaceClosed(part.id(), command.closure().in(part.id()), command.slot(), command.reason()));
            }
        });
    }

    void reopen(ReopenSpace command) {
        if (its.calendar().reservations().find(command.closure()).isEmpty()) {
            throw new Refused(CLOSURE_IS_UNKNOWN, "closure", command.closure());
        }
        apply(new SpaceReopened(its.id(), command.closure()));
        tellParts(part -> {
            ClosureId closure = command.closure().in(part.id());
            if (part.calendar().reservations().find(closure).isPresent()) {
                apply(new SpaceReopened(part.id(), closure));
                new WaitingLine(part, desk).offerToTheNext();
            }
        });
        new WaitingLine(its, desk).offerToTheNext();
    }

    private void tellParts(Consumer<SpaceCalendar> order) {
        its.calendar().parts().forEach(part -> desk.neighbours().tell(part, order));
    }
}

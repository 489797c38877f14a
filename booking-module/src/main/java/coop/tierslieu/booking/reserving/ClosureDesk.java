package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Closes spaces, finds the bookings that stand in the way, and gives them back without a fee. */
@Component
class ClosureDesk {

    private final Spaces spaces;
    private final Bookings bookings;
    private final ForeseenChanges foreseen;
    private final CommandGateway commands;
    private final Ids ids;

    ClosureDesk(Spaces spaces, Bookings bookings, ForeseenChanges foreseen, CommandGateway commands, Ids ids) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.foreseen = foreseen;
        this.commands = commands;
        this.ids = ids;
    }

    ClosedPeriod close(SpaceId space, TimeSlot slot, String reason) {
        return close(new ClosureId(ids.next()), space, slot, reason);
    }

    private ClosedPeriod close(ClosureId closure, SpaceId space, TimeSlot slot, String reason) {
        commands.sendAndWait(new CloseSpace(space, closure, slot, reason));
        return new ClosedPeriod(closure, space, slot, reason);
    }

    /** Every space there is; where it is closed like that already, nothing is added. */
    List<ClosedPeriod> closeEverywhere(TimeSlot slot, String reason) {
        List<ClosedPeriod> already = alike(slot, reason);
        return spaces.all().stream()
                .map(SpaceRegistered::space)
                .map(space -> {
                    // Each space has its own id, needed or not, so that a repeated request asks for the same closures.
                    ClosureId fresh = new ClosureId(ids.next());
                    return already.stream()
                            .filter(closure -> closure.space().equals(space))
                            .findFirst()
                            .orElseGet(() -> close(fresh, space, slot, reason));
                })
                .toList();
    }

    /** The closures of all spaces in just that slot for just that reason. */
    List<ClosedPeriod> alike(TimeSlot slot, String reason) {
        return spaces.closures(slot).stream()
                .filter(closure ->
                        closure.slot().equals(slot) && closure.reason().equals(reason))
                .toList();
    }

    void reopen(ClosedPeriod closure) {
        commands.sendAndWait(new ReopenSpace(closure.space(), closure.id()));
    }

    /** @throws Refused CLOSURE_UNKNOWN */
    ClosedPeriod known(SpaceId space, ClosureId id) {
        return spaces.closure(id)
                .filter(closure -> closure.space().equals(space))
                .orElseThrow(() -> new Refused(RequestRule.CLOSURE_UNKNOWN, "closure", space, id));
    }

    /** The bookings that the closure hits, by start: of its space, and of any whole that it is part of. */
    List<PlannedBooking> affected(ClosedPeriod closure) {
        Stream<SpaceId> wholes = spaces.all().stream()
                .filter(space -> space.parts().contains(closure.space()))
                .map(SpaceRegistered::space);
        return Stream.concat(Stream.of(closure.space()), wholes)
                .flatMap(space -> bookings.standing(space, closure.slot()).stream())
                .toList();
    }

    /** Gives back one of the bookings that the closure hits. */
    void cancel(ClosedPeriod closure, BookingId booking) {
        PlannedBooking known = affected(closure).stream()
                .filter(one -> one.id().equals(booking))
                .findFirst()
                .orElseThrow(() -> new Refused(RequestRule.BOOKING_UNKNOWN, "booking", booking));
        cancel(known);
    }

    /** Gives back whatever has not begun; what was given back with another one is not asked for again. */
    void cancelAll(List<ClosedPeriod> closures) {
        closures.stream()
                .flatMap(closure -> affected(closure).stream())
                .map(PlannedBooking::id)
                .distinct()
                .flatMap(id -> bookings.find(id).stream())
                .filter(booking -> foreseen.possible(booking).cancel())
                .forEach(this::cancel);
    }

    private void cancel(PlannedBooking booking) {
        commands.sendAndWait(new CancelWithoutFee(booking.space(), booking.id(), CancellationReason.SPACE_CLOSED));
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.BookingStatus;
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
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Closes spaces, finds the bookings that stand in the way, and gives them back without a fee. */
@Component
class ClosureDesk {

    static final Comparator<PlannedBooking> BY_START = Comparator.comparing(
                    (PlannedBooking booking) -> booking.slot().start())
            .thenComparing(booking -> booking.id().value());

    private final Spaces spaces;
    private final Bookings bookings;
    private final ForeseenChanges foreseen;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    ClosureDesk(
            Spaces spaces, Bookings bookings, ForeseenChanges foreseen, CommandGateway commands, Ids ids, Clock clock) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.foreseen = foreseen;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
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
                // Each part on its own before its whole would take it along, so that each can be opened on its own.
                .sorted(Comparator.comparing(space -> !space.parts().isEmpty()))
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

    /** What a whole took along when it closed is opened with it, and not asked for again. */
    void reopenAll(List<ClosedPeriod> closures) {
        closures.stream()
                .filter(closure -> spaces.closure(closure.id()).isPresent())
                .forEach(this::reopen);
    }

    /** @throws Refused CLOSURE_UNKNOWN */
    ClosedPeriod known(SpaceId space, ClosureId id) {
        return spaces.closure(id)
                .filter(closure -> closure.space().equals(space))
                .orElseThrow(() -> new Refused(RequestRule.CLOSURE_UNKNOWN, "closure", space, id));
    }

    /** The bookings that the closure hits, by start: of its space, of its parts, and of any whole that it is part of. */
    List<PlannedBooking> affected(ClosedPeriod closure) {
        return affected(closure, spaces.all());
    }

    /** @param all the spaces of the place, read once for many closures */
    List<PlannedBooking> affected(ClosedPeriod closure, List<SpaceRegistered> all) {
        Set<SpaceId> taken = all.stream()
                .filter(space -> space.space().equals(closure.space()))
                .flatMap(space -> Stream.concat(Stream.of(space.space()), space.parts().stream()))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(space -> taken.contains(space.space()) || space.parts().contains(closure.space()))
                .flatMap(space -> bookings.standing(space.space(), closure.slot()).stream())
                .sorted(BY_START)
                .toList();
    }

    /** Nobody has had anything of it: it has not begun, or it did when the space was closed already. */
    boolean isUnused(PlannedBooking booking, ClosedPeriod closure) {
        OffsetDateTime start = booking.slot().start();
        return booking.status() != BookingStatus.CHECKED_IN
                && (start.toInstant().isAfter(clock.instant())
                        || !start.isBefore(closure.slot().start()));
    }

    /** Gives back one of the bookings that the closure hits. */
    void cancel(ClosedPeriod closure, BookingId booking) {
        PlannedBooking known = affected(closure).stream()
                .filter(one -> one.id().equals(booking))
                .findFirst()
                .orElseThrow(() -> new Refused(RequestRule.BOOKING_UNKNOWN, "booking", booking));
        cancel(known);
    }

    /** Gives back whatever is unused; what was given back with another one is not asked for again. */
    void cancelAll(List<ClosedPeriod> closures) {
        List<SpaceRegistered> all = spaces.all();
        closures.stream()
                .flatMap(closure -> affected(closure, all).stream()
                        .filter(booking -> isUnused(booking, closure))
                        .map(PlannedBooking::id))
                .distinct()
                .flatMap(id -> bookings.find(id).stream())
                .filter(booking -> foreseen.possible(booking).cancelFree())
                .forEach(this::cancel);
    }

    private void cancel(PlannedBooking booking) {
        commands.sendAndWait(new CancelWithoutFee(booking.space(), booking.id(), CancellationReason.SPACE_CLOSED));
    }
}

package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives back a series, or one of its bookings, or one and those after it. */
@Component
class SeriesCancellation {

    private final CommandGateway commands;
    private final VisibleSeries visible;

    SeriesCancellation(CommandGateway commands, VisibleSeries visible) {
        this.commands = commands;
        this.visible = visible;
    }

    /**
     * @param booking from which on; null: the first that can still be given back
     * @throws Refused SERIES_IS_UNKNOWN, BOOKING_UNKNOWN, SERIES_IS_OVER and whatever the calendar refuses
     */
    void cancel(String id, @Nullable String booking, Scope scope, Actor actor) {
        Series series = visible.find(id, actor);
        PlannedBooking from = booking == null ? next(series) : named(series, booking);
        commands.sendAndWait(new CancelBooking(from.space(), from.id(), from.member(), scope));
    }

    private static PlannedBooking next(Series series) {
        return series.next().orElseThrow(() -> new Refused(SeriesRule.SERIES_IS_OVER, null));
    }

    private static PlannedBooking named(Series series, String booking) {
        return series.bookings().stream()
                .filter(known -> known.id().value().equals(booking))
                .findFirst()
                .orElseThrow(() -> new Refused(RequestRule.BOOKING_UNKNOWN, "booking", booking));
    }
}

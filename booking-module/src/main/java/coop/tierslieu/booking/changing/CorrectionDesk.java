package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.reserving.CorrectBooking;
import coop.tierslieu.booking.reserving.ForeseenChanges;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Corrects a booking and, if that is asked, what was reserved with it. */
@Component
class CorrectionDesk {

    private final ForeseenChanges foreseen;
    private final CommandGateway commands;

    CorrectionDesk(ForeseenChanges foreseen, CommandGateway commands) {
        this.foreseen = foreseen;
        this.commands = commands;
    }

    /** @throws coop.tierslieu.shared.Refused as {@link CorrectBooking} */
    ForeseenCorrection foreseen(PlannedBooking booking, CorrectBooking command, boolean withExtras) {
        return new ForeseenCorrection(
                foreseen.corrected(booking, command),
                withExtras ? foreseen.correctedWith(booking, command) : List.of());
    }

    /**
     * The booking first: if that is refused, nothing happens. Repeated, what was corrected already is left as it is.
     *
     * @throws coop.tierslieu.shared.Refused as {@link CorrectBooking}
     */
    void correct(PlannedBooking booking, CorrectBooking command, boolean withExtras) {
        List<BookingCorrected> extras = withExtras ? foreseen.correctedWith(booking, command) : List.of();
        commands.sendAndWait(command);
        extras.forEach(extra -> commands.sendAndWait(command.of(extra.booking())));
    }
}

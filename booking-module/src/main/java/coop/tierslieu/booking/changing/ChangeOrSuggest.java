package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.ChangeBooking;
import coop.tierslieu.booking.reserving.ChangeWithoutFee;
import coop.tierslieu.booking.reserving.Foreseen;
import coop.tierslieu.booking.reserving.ForeseenChanges;
import coop.tierslieu.booking.reserving.ReserveOrSuggest;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.booking.reserving.SwapSpace;
import coop.tierslieu.booking.reserving.SwapWithoutFee;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a booking; when somebody was faster, the refusal comes with what else could be had. */
@Component
class ChangeOrSuggest {

    private final CommandGateway commands;
    private final ForeseenChanges foreseen;

    ChangeOrSuggest(CommandGateway commands, ForeseenChanges foreseen) {
        this.commands = commands;
        this.foreseen = foreseen;
    }

    /**
     * @param expectedTotal null: whatever it costs
     * @param closure because of which the place changes it; null: as it is asked for
     */
    void change(
            PlannedBooking booking,
            TimeSlot slot,
            Scope scope,
            @Nullable Money expectedTotal,
            @Nullable ClosureId closure) {
        orSuggest(
                closure == null
                        ? new ChangeBooking(booking.space(), booking.id(), booking.member(), slot, scope, expectedTotal)
                        : new ChangeWithoutFee(booking.space(), booking.id(), slot, expectedTotal),
                () -> foreseen.changed(booking, slot, scope, closure));
    }

    /**
     * @param expectedTotal null: whatever it costs
     * @param closure as in {@link #change}
     */
    void swap(PlannedBooking booking, SpaceId to, @Nullable Money expectedTotal, @Nullable ClosureId closure) {
        orSuggest(
                closure == null
                        ? new SwapSpace(booking.space(), booking.id(), booking.member(), to, expectedTotal)
                        : new SwapWithoutFee(booking.space(), booking.id(), to, expectedTotal),
                () -> List.of(foreseen.swapped(booking, to, closure)));
    }

    private void orSuggest(Object command, Supplier<List<Foreseen>> instead) {
        try {
            commands.sendAndWait(command);
        } catch (Refused refused) {
            throw ReserveOrSuggest.otherTimesHelp(refused) ? withAlternatives(refused, instead.get()) : refused;
        }
    }

    private static Refused withAlternatives(Refused refused, List<Foreseen> all) {
        return all.stream()
                .filter(one -> !one.alternatives().isEmpty())
                .findFirst()
                .map(one -> refused.with(ReserveOrSuggest.ALTERNATIVES, one.alternatives()))
                .orElse(refused);
    }
}

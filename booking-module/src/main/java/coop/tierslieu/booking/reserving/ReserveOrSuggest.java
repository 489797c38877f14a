package coop.tierslieu.booking.reserving;

import coop.tierslieu.shared.Refused;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Reserves; when somebody was faster, the refusal comes with what else could be had. */
@Component
public class ReserveOrSuggest {

    /** The detail of the refusal that holds a list of {@link Alternative}. */
    public static final String ALTERNATIVES = "alternatives";

    private static final Set<ReservingRule> OTHER_TIMES_HELP = Set.of(
            ReservingRule.SLOT_TAKEN,
            ReservingRule.BUFFER_TIME,
            ReservingRule.BUFFER_TIME_BEFORE_THE_NEXT,
            ReservingRule.SPACE_IS_CLOSED);

    private final CommandGateway commands;
    private final FreeSlots freeSlots;
    private final Standings standings;

    ReserveOrSuggest(CommandGateway commands, FreeSlots freeSlots, Standings standings) {
        this.commands = commands;
        this.freeSlots = freeSlots;
        this.standings = standings;
    }

    public void reserve(ReserveSpace wish) {
        reserve(wish, commands::sendAndWait);
    }

    /** @param sender sends the command in the name of whoever may */
    public void reserve(ReserveSpace wish, Consumer<Object> sender) {
        try {
            sender.accept(wish);
        } catch (Refused refused) {
            throw withAlternatives(refused, wish);
        }
    }

    /** Whether the refusal says that someone or something else is in the way. */
    public static boolean otherTimesHelp(Refused refused) {
        return refused.rule() instanceof ReservingRule rule && OTHER_TIMES_HELP.contains(rule);
    }

    private Refused withAlternatives(Refused refused, ReserveSpace wish) {
        if (!otherTimesHelp(refused)) {
            return refused;
        }
        return wish.slots().stream()
                .map(RequestedSlot::slot)
                .filter(slot -> wish.slots().size() == 1
                        || freeSlots.obstacle(wish.space(), slot, wish.seats()).isPresent())
                .findFirst()
                .map(slot -> refused.with(
                        ALTERNATIVES, freeSlots.instead(wish.space(), slot, wish.seats(), standings.of(wish.member()))))
                .orElse(refused);
    }
}

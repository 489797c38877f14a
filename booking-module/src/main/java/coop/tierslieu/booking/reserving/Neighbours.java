package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.SpaceId;
import java.util.function.Consumer;
import java.util.function.Function;

/** The calendars beside the one that decides: the parts of a whole, and what is reserved together. */
interface Neighbours {

    /** Asks another calendar, or has it do something, in the same transaction. */
    <R> R ask(SpaceId space, Function<SpaceCalendar, R> question);

    default void tell(SpaceId space, Consumer<SpaceCalendar> order) {
        ask(space, calendar -> {
            order.accept(calendar);
            return true;
        });
    }
}

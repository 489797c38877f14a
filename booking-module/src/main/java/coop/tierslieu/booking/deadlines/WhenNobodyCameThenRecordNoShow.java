package coop.tierslieu.booking.deadlines;

import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.RecordNoShow;
import org.springframework.stereotype.Component;

/** A booking stays due; a room is free again for others, a desk is only marked (Booking rules, "No-show"). */
@Component
public class WhenNobodyCameThenRecordNoShow {

    private final DueCommands commands;
    private final BookingRules rules;

    WhenNobodyCameThenRecordNoShow(DueCommands commands, BookingRules rules) {
        this.commands = commands;
        this.rules = rules;
    }

    public void recordAllDue() {
        commands.send(
                DeadlineKind.COME,
                rules.noShowAfter(),
                booking -> new RecordNoShow(booking.space(), booking.booking()));
    }
}

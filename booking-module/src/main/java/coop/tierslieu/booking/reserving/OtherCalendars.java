package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Calendars;
import coop.tierslieu.shared.Refused;
import java.util.function.Function;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;

/**
 * The calendars beside the one a command is sent to, changed in the same transaction: all of it happens or nothing
 * (docs/adr/0005-the-whole-place-is-one-transaction.md).
 */
@Component
class OtherCalendars implements Calendars, Neighbours {
    /** Asked for when it is needed: the repository itself is built from the handlers that are given this bean. */
    private final ObjectFactory<Repository<SpaceCalendar>> calendars;

    OtherCalendars(ObjectFactory<Repository<SpaceCalendar>> calendars) {
        this.calendars = calendars;
    }

    @Override
    public void openFor(SpaceRegistered space) {
        CalendarOpened opened =
                new CalendarOpened(space.space(), space.kind(), space.capacity(), space.parts(), space.openingHours());
        try {
            calendars.getObject().newInstance(() -> new SpaceCalendar(opened));
        } catch (Exception failure) {
            throw new IllegalStateException("The calendar of " + space.space() + " could not be opened", failure);
        }
    }

    @Override
    public <R> R ask(SpaceId space, Function<SpaceCalendar, R> question) {
        return load(space).invoke(question);
    }

    private Aggregate<SpaceCalendar> load(SpaceId space) {
        try {
            return calendars.getObject().load(space.value());
        } catch (AggregateNotFoundException unknown) {
            throw new Refused(RequestRule.SPACE_UNKNOWN, "space", space);
        }
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Calendars;
import java.time.OffsetDateTime;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;

/**
 * The calendars beside the one a command is sent to, changed in the same transaction: all of it happens or nothing
 * (docs/adr/0005-the-whole-place-is-one-transaction.md).
 */
@Component
class OtherCalendars implements Calendars, PartCalendars {
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
    public void block(SpaceId part, BookingConfirmed whole, BookingRules rules) {
        calendars.getObject().load(part.value()).execute(calendar -> calendar.block(whole, rules));
    }

    @Override
    public void unblock(SpaceId part, BookingId booking, OffsetDateTime at) {
        calendars.getObject().load(part.value()).execute(calendar -> calendar.unblock(booking, at));
    }
}

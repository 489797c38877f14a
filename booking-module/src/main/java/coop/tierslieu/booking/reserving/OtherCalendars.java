package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Calendars;
import java.time.OffsetDateTime;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * The calendars beside the one a command is sent to, changed in the same transaction: all of it happens or nothing
 * (docs/adr/0005-the-whole-place-is-one-transaction.md).
 */
@Component
class OtherCalendars implements Calendars {
    private final Repository<SpaceCalendar> calendars;

    OtherCalendars(Repository<SpaceCalendar> calendars) {
        this.calendars = calendars;
    }

    @Override
    public void openFor(SpaceRegistered space) {
        CalendarOpened opened =
                new CalendarOpened(space.space(), space.kind(), space.capacity(), space.parts(), space.openingHours());
        try {
            calendars.newInstance(() -> new SpaceCalendar(opened));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void block(SpaceId part, BookingConfirmed whole, BookingRules rules) {
        calendars.load(part.value()).execute(calendar -> calendar.block(whole, rules));
    }

    void unblock(SpaceId part, BookingId booking, OffsetDateTime at) {
        calendars.load(part.value()).execute(calendar -> calendar.unblock(booking, at));
    }
}

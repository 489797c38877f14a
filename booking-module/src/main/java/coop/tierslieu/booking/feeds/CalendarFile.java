package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.feeds.Appointment.Certainty;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes iCalendar (RFC 5545). The same appointments are the same text, so that a calendar can ask what is new. */
final class CalendarFile {

    /** Part of every UID, so that no other program's booking is taken for ours; it never changes. */
    private static final String HOUSE = "@tiers-lieu";

    private CalendarFile() {}

    /** @param name what the calendar is called where someone subscribes to it */
    static String of(String name, List<Appointment> appointments) {
        return text(calendar(name, appointments));
    }

    /** As {@link #of}, for an e-mail, whose reader's calendar is to take it in: nobody is asked to answer. */
    static String published(String name, List<Appointment> appointments) {
        Calendar calendar = calendar(name, appointments);
        calendar.add(ImmutableMethod.PUBLISH);
        return text(calendar);
    }

    static String of(CalendarComponent component) {
        Calendar calendar = calendar();
        calendar.add(component);
        return text(calendar);
    }

    static Uid uid(String id) {
        return new Uid(id + HOUSE);
    }

    private static Calendar calendar(String name, List<Appointment> appointments) {
        Calendar calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(ParisTime.zone());
        appointments.forEach(appointment -> calendar.add(event(appointment)));
        return calendar;
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tiers-lieu//Booking 1.0//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private static VEvent event(Appointment appointment) {
        var event = new VEvent(false);
        event.add(uid(appointment.booking().value()));
        event.add(new Sequence(appointment.sequence()));
        event.add(new DtStamp(ParisTime.inUtc(appointment.revisedAt())));
        event.add(new LastModified(ParisTime.inUtc(appointment.revisedAt())));
        event.add(new DtStart<>(ParisTime.onTheClock(appointment.slot().start())));
        event.add(new DtEnd<>(ParisTime.onTheClock(appointment.slot().end())));
        event.add(new Status(appointment.certainty().name()));
        event.add(new Transp(
                appointment.certainty() == Certainty.CANCELLED ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        event.add(new Summary(appointment.summary()));
        event.add(new Location(appointment.location()));
        if (appointment.url() != null) {
            event.add(new Url(new ParameterList(), URI.create(appointment.url()).toString()));
        }
        return event;
    }

    private static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

package coop.tierslieu.booking.feeds;

import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** The clock of the place, for calendars that know no time zones: the rule of the European Union since 1996. */
final class ParisTime {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private ParisTime() {}

    static VTimeZone zone() {
        var zone = new VTimeZone(new ComponentList<Observance>());
        zone.add(new TzId(TimeSlot.PARIS.getId()));
        zone.add(observance(new Daylight(), "CEST", WINTER, SUMMER, "19960331T020000", 3));
        zone.add(observance(new Standard(), "CET", SUMMER, WINTER, "19961027T030000", 10));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, ZoneOffset from, ZoneOffset to, String first, int month) {
        observance.add(new TzName(name));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new DtStart<>(first));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return observance;
    }

    /**
     * On the wall clock of Paris. Of the hour that October has twice, a wall clock can only say the first: a moment of
     * the second one is written as the instant that it is.
     */
    static Temporal onTheClock(OffsetDateTime time) {
        var onTheClock = time.atZoneSameInstant(TimeSlot.PARIS);
        boolean saysTheSame =
                onTheClock.toLocalDateTime().atZone(TimeSlot.PARIS).toInstant().equals(time.toInstant());
        return saysTheSame ? onTheClock : inUtc(time);
    }

    static Instant inUtc(OffsetDateTime time) {
        return time.toInstant();
    }
}

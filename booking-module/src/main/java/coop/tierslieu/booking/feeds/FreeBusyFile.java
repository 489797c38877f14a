package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.occupancy.SpaceOccupancy;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import net.fortuna.ical4j.model.component.VFreeBusy;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.FreeBusy;
import org.threeten.extra.Interval;

/** When a space cannot be had, and nothing else: no booking is named, nor is anyone. */
final class FreeBusyFile {

    private FreeBusyFile() {}

    /** @param period whole days, so that the text stays the same for a day as long as nothing is reserved */
    static String of(SpaceOccupancy space, TimeSlot period) {
        var component = new VFreeBusy(false);
        component.add(CalendarFile.uid("free-busy-" + space.space().space()));
        component.add(new DtStamp(period.start().toInstant()));
        component.add(new DtStart<>(period.start().toInstant()));
        component.add(new DtEnd<>(period.end().toInstant()));
        List<Interval> busy = space.full().stream()
                .map(slot -> Interval.of(slot.start().toInstant(), slot.end().toInstant()))
                .toList();
        if (!busy.isEmpty()) {
            component.add(new FreeBusy(busy));
        }
        return CalendarFile.of(component);
    }
}

package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.RequestedExtra;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeRule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Reserves a series: one decision of the calendar for all of its dates. */
@Component
class SeriesBooking {

    /** The detail of a refusal that holds a list of {@link OccurrenceView}. */
    private static final String CONFLICTS = "conflicts";

    private final CommandGateway commands;
    private final SeriesDesk desk;
    private final Ids ids;

    SeriesBooking(CommandGateway commands, SeriesDesk desk, Ids ids) {
        this.commands = commands;
        this.desk = desk;
        this.ids = ids;
    }

    /**
     * Nothing is asked of the planning first, so that the same request makes the same command, however often it comes.
     *
     * @throws Refused when the calendar refuses; with all or nothing, also for a time that does not exist
     */
    BookedSeries book(SeriesWish wish) {
        SeriesId series = new SeriesId(ids.next());
        boolean skip = wish.onConflict() == OnConflict.SKIP;
        Map<LocalDate, RequestedSlot> slots = slots(wish, skip);
        List<BookingId> booked = reserve(
                new ReserveSpace(
                        wish.space(),
                        wish.member(),
                        List.copyOf(slots.values()),
                        wish.seats(),
                        null,
                        wish.expectedTotal(),
                        new Conditions(Use.A_LA_CARTE, wish.payWith(), series, skip, null)),
                wish);
        List<LocalDate> skipped = wish.timetable().days().stream()
                .filter(day -> !slots.containsKey(day)
                        || !booked.contains(slots.get(day).booking()))
                .toList();
        return new BookedSeries(series, desk.occurrences(wish, skipped));
    }

    private List<BookingId> reserve(ReserveSpace command, SeriesWish wish) {
        try {
            return commands.sendAndWait(command);
        } catch (Refused refused) {
            List<OccurrenceView> conflicts = desk
                    .occurrences(wish, wish.timetable().days())
                    .stream()
                    .filter(occurrence -> !occurrence.isFree())
                    .map(OccurrenceView::of)
                    .toList();
            throw conflicts.isEmpty() ? refused : refused.with(CONFLICTS, conflicts);
        }
    }

    private Map<LocalDate, RequestedSlot> slots(SeriesWish wish, boolean skip) {
        Timetable timetable = wish.timetable();
        Map<LocalDate, RequestedSlot> slots = new LinkedHashMap<>();
        for (LocalDate day : timetable.days()) {
            try {
                slots.put(day, new RequestedSlot(new BookingId(ids.next()), timetable.slot(day), extras(wish)));
            } catch (Refused refused) {
                if (!skip || refused.rule() != TimeRule.TIME_DOES_NOT_EXIST) {
                    throw refused;
                }
            }
        }
        return slots;
    }

    private List<RequestedExtra> extras(SeriesWish wish) {
        return wish.extras().stream()
                .map(extra -> extra.under(new BookingId(ids.next())))
                .toList();
    }
}

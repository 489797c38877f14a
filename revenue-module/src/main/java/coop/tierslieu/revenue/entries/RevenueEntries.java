package coop.tierslieu.revenue.entries;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a booking event means in euros: a function of the event alone, so that a replay gives the same ledger. */
final class RevenueEntries {

    private RevenueEntries() {}

    /** Use counts in the month it takes place; a fee counts in the month of the cancellation that caused it. */
    static List<Entry> of(BookingEvent event, String eventId, Instant recordedAt) {
        if (event instanceof BookingConfirmed confirmed) {
            return List.of(use(confirmed, eventId, recordedAt));
        }
        if (event instanceof BookingCancelled cancelled) {
            return reversalAndFee(cancelled, eventId, recordedAt);
        }
        return List.of();
    }

    private static Entry use(BookingConfirmed event, String eventId, Instant recordedAt) {
        return new Entry(
                eventId + "/1",
                Nature.USE,
                event.space(),
                event.kind(),
                event.member(),
                event.booking(),
                dayOfUse(event.slot()),
                event.price(),
                new Entry.Tariff(event.tariffVersion(), event.reduced()),
                recordedAt);
    }

    private static List<Entry> reversalAndFee(BookingCancelled event, String eventId, Instant recordedAt) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(
                event,
                eventId + "/1",
                Nature.CANCELLATION,
                dayOfUse(event.slot()),
                event.price().negated(),
                recordedAt));
        if (event.fee().excl().compareTo(Money.ZERO) > 0) {
            LocalDate dayOfCancellation =
                    event.cancelledAt().atZoneSameInstant(TimeSlot.PARIS).toLocalDate();
            entries.add(
                    entry(event, eventId + "/2", Nature.CANCELLATION_FEE, dayOfCancellation, event.fee(), recordedAt));
        }
        return List.copyOf(entries);
    }

    private static Entry entry(
            BookingCancelled event, String id, Nature nature, LocalDate day, Price amount, Instant recordedAt) {
        return new Entry(
                id,
                nature,
                event.space(),
                event.kind(),
                event.member(),
                event.booking(),
                day,
                amount,
                null,
                recordedAt);
    }

    private static LocalDate dayOfUse(TimeSlot slot) {
        return slot.localStart().toLocalDate();
    }
}

package coop.tierslieu.revenue.entries;

import static coop.tierslieu.revenue.entries.Nature.CANCELLATION;
import static coop.tierslieu.revenue.entries.Nature.CANCELLATION_FEE;
import static coop.tierslieu.revenue.entries.Nature.CHANGE;
import static coop.tierslieu.revenue.entries.Nature.CHANGE_FEE;
import static coop.tierslieu.revenue.entries.Nature.CORRECTION;
import static coop.tierslieu.revenue.entries.Nature.USE;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a booking event means in euros: a function of the event alone, so that a replay gives the same ledger.
 *
 * <p>What a pass or an allowance pays for earns nothing here: a pass earns when it is used ({@link PassEntries}), and
 * an allowance is part of something else. A deposit is an advance on the price, which is entered as a whole.
 */
final class RevenueEntries {

    private RevenueEntries() {}

    /** Use counts in the month it takes place; a fee counts in the month of what caused it. */
    static List<Entry> of(BookingEvent event, String eventId, Instant recordedAt) {
        if (event instanceof BookingConfirmed confirmed) {
            return of(confirmed, new Lines(eventId, confirmed.member(), recordedAt));
        }
        if (event instanceof BookingChanged changed) {
            return of(changed, new Lines(eventId, changed.member(), recordedAt));
        }
        if (event instanceof BookingCancelled cancelled) {
            return of(cancelled, new Lines(eventId, cancelled.member(), recordedAt));
        }
        if (event instanceof BookingCorrected corrected) {
            return of(corrected, new Lines(eventId, corrected.member(), recordedAt));
        }
        return List.of();
    }

    private static List<Entry> of(BookingConfirmed event, Lines lines) {
        if (event.arrangement().payment().isPrepaid()) {
            return List.of();
        }
        return lines.add(
                        USE,
                        RevenueStream.of(event.arrangement().use(), event.kind()),
                        Origin.booking(event.booking(), event.space(), event.kind()),
                        dayOfUse(event.slot()),
                        event.price(),
                        new Entry.Tariff(event.tariffVersion(), event.reduced()))
                .all();
    }

    /** What was agreed is reversed where it stood, in its space and stream; what is due now is entered where it is. */
    private static List<Entry> of(BookingChanged event, Lines lines) {
        if (event.arrangement().payment().isPrepaid()) {
            return List.of();
        }
        RevenueStream before = RevenueStream.of(event.arrangement().use(), event.previousKind());
        RevenueStream now = RevenueStream.of(event.arrangement().use(), event.kind());
        Origin left = Origin.booking(event.booking(), event.from(), event.previousKind());
        return lines.add(
                        CHANGE,
                        before,
                        left,
                        dayOfUse(event.previousSlot()),
                        event.previousPrice().negated())
                .add(
                        USE,
                        now,
                        Origin.booking(event.booking(), event.space(), event.kind()),
                        dayOfUse(event.slot()),
                        event.price(),
                        new Entry.Tariff(event.tariffVersion(), event.reduced()))
                .addIfAny(CHANGE_FEE, before, left, inParis(event.changedAt()), event.fee())
                .all();
    }

    private static List<Entry> of(BookingCancelled event, Lines lines) {
        if (event.arrangement().payment().isPrepaid()) {
            return List.of();
        }
        RevenueStream stream = RevenueStream.of(event.arrangement().use(), event.kind());
        Origin origin = Origin.booking(event.booking(), event.space(), event.kind());
        return lines.add(
                        CANCELLATION,
                        stream,
                        origin,
                        dayOfUse(event.slot()),
                        event.price().negated())
                .addIfAny(CANCELLATION_FEE, stream, origin, inParis(event.cancelledAt()), event.fee())
                .all();
    }

    /** What was due is what stood last: the price, or the fee of a cancelled booking, or an earlier correction. */
    private static List<Entry> of(BookingCorrected event, Lines lines) {
        RevenueStream stream = RevenueStream.of(event.use(), event.kind());
        Origin origin = Origin.booking(event.booking(), event.space(), event.kind());
        LocalDate day = dayOfUse(event.slot());
        return lines.addIfAny(
                        CORRECTION, stream, origin, day, event.previousPrice().negated())
                .addIfAny(CORRECTION, stream, origin, day, event.price())
                .all();
    }

    private static LocalDate dayOfUse(TimeSlot slot) {
        return slot.localStart().toLocalDate();
    }

    private static LocalDate inParis(OffsetDateTime moment) {
        return moment.atZoneSameInstant(TimeSlot.PARIS).toLocalDate();
    }
}

package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.shared.Price;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a booking, beside what was agreed.
 *
 * @param changedAt when the status became what it is; null while confirmed
 * @param releasedFrom from when others may have the slot; null while it is taken
 * @param fee what remains due once cancelled, else null
 * @param cancellationReason null unless cancelled
 * @param depositReceivedAt null as long as none is there
 * @param correctedPrice what is due after all; null when the agreed price stands
 */
record BookingCourse(
        BookingStatus status,
        @Nullable OffsetDateTime changedAt,
        @Nullable OffsetDateTime releasedFrom,
        @Nullable Price fee,
        @Nullable CancellationReason cancellationReason,
        @Nullable OffsetDateTime depositReceivedAt,
        @Nullable Price correctedPrice) {

    static final BookingCourse BEGIN = new BookingCourse(BookingStatus.CONFIRMED, null, null, null, null, null, null);

    BookingCourse after(BookingEvent event) {
        if (event instanceof BookingCancelled cancelled) {
            OffsetDateTime at = cancelled.cancelledAt();
            return new BookingCourse(
                    BookingStatus.CANCELLED,
                    at,
                    at,
                    cancelled.fee(),
                    cancelled.reason(),
                    depositReceivedAt,
                    correctedPrice);
        }
        if (event instanceof BookingCheckedIn checkedIn) {
            return with(BookingStatus.CHECKED_IN, checkedIn.checkedInAt(), null);
        }
        if (event instanceof NoShowRecorded noShow) {
            return with(BookingStatus.NO_SHOW, noShow.recordedAt(), noShow.released() ? noShow.recordedAt() : null);
        }
        if (event instanceof LeftEarly left) {
            return status == BookingStatus.CHECKED_IN
                    ? releasedFrom(left.leftAt())
                    : with(BookingStatus.CHECKED_IN, left.leftAt(), left.leftAt());
        }
        if (event instanceof DepositReceived deposit) {
            return new BookingCourse(
                    status, changedAt, releasedFrom, fee, cancellationReason, deposit.receivedAt(), correctedPrice);
        }
        if (event instanceof BookingCorrected corrected) {
            return new BookingCourse(
                    status, changedAt, releasedFrom, fee, cancellationReason, depositReceivedAt, corrected.price());
        }
        return this;
    }

    private BookingCourse with(BookingStatus next, OffsetDateTime at, @Nullable OffsetDateTime released) {
        return new BookingCourse(next, at, released, fee, cancellationReason, depositReceivedAt, correctedPrice);
    }

    /** @param moment null: the whole slot is taken */
    BookingCourse releasedFrom(@Nullable OffsetDateTime moment) {
        return new BookingCourse(status, changedAt, moment, fee, cancellationReason, depositReceivedAt, correctedPrice);
    }
}

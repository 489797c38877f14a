package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.shared.Price;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A privatisation as it stands: an option, or what became of it.
 *
 * @param wish what is hired, by whom and when
 * @param price agreed; of an option, what it would cost now, null where it cannot be confirmed any more
 * @param terms as the price
 * @param deposit asked in advance; of an option, if it were confirmed now
 * @param optionUntil after that an option lapses; null once confirmed
 * @param depositReceivedAt null as long as no deposit is there
 */
record Privatisation(
        BookingId id,
        PrivatisationWish wish,
        PrivatisationStatus status,
        @Nullable Price price,
        @Nullable CancellationTerms terms,
        @Nullable Deposit deposit,
        @Nullable OffsetDateTime optionUntil,
        @Nullable OffsetDateTime depositReceivedAt) {

    static Privatisation of(PlannedBooking booking) {
        return new Privatisation(
                booking.id(),
                new PrivatisationWish(
                        booking.space(), booking.member(), booking.slot(), booking.seats(), booking.layout()),
                status(booking),
                booking.price(),
                booking.terms(),
                booking.arrangement().deposit(),
                null,
                booking.depositReceivedAt());
    }

    private static PrivatisationStatus status(PlannedBooking booking) {
        if (booking.status() == BookingStatus.CANCELLED) {
            return PrivatisationStatus.CANCELLED;
        }
        return booking.arrangement().deposit() != null && booking.depositReceivedAt() == null
                ? PrivatisationStatus.DEPOSIT_AWAITED
                : PrivatisationStatus.CONFIRMED;
    }

    static PrivatisationWish wish(Held option) {
        return new PrivatisationWish(option.space(), option.member(), option.slot(), option.seats(), option.layout());
    }

    static Privatisation of(Held option, Optional<PrivatisationOffer> now) {
        return new Privatisation(
                option.booking(),
                wish(option),
                PrivatisationStatus.OPTION,
                now.map(terms -> terms.offer().quote().price()).orElse(null),
                now.map(terms -> terms.offer().terms()).orElse(null),
                now.map(PrivatisationOffer::deposit).orElse(null),
                option.until(),
                null);
    }
}

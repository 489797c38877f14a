package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A privatisation as it stands: an option, or what became of it.
 *
 * @param wish what is hired, by whom and when
 * @param extras what comes with it; of an option, what is wanted with it
 * @param price agreed, of the space alone; of an option, what it would cost now, null where it cannot be confirmed any more
 * @param terms as the price
 * @param deposit asked in advance; of an option, if it were confirmed now
 * @param optionUntil after that an option lapses; null once confirmed
 * @param depositReceivedAt null as long as no deposit is there
 */
public record Privatisation(
        BookingId id,
        PrivatisationWish wish,
        PrivatisationStatus status,
        List<PricedExtra> extras,
        @Nullable Price price,
        @Nullable CancellationTerms terms,
        @Nullable Deposit deposit,
        @Nullable OffsetDateTime optionUntil,
        @Nullable OffsetDateTime depositReceivedAt) {

    /** @param with its extras, those that stand and those that do not */
    static Privatisation of(PlannedBooking booking, List<PlannedBooking> with) {
        return new Privatisation(
                booking.id(),
                new PrivatisationWish(
                        booking.space(),
                        booking.member(),
                        booking.slot(),
                        booking.seats(),
                        booking.layout(),
                        List.of()),
                status(booking),
                with.stream()
                        .filter(extra -> isCancelled(extra) == isCancelled(booking))
                        .map(extra -> new PricedExtra(extra.space(), extra.price(), true))
                        .toList(),
                booking.price(),
                booking.terms(),
                booking.arrangement().deposit(),
                null,
                booking.depositReceivedAt());
    }

    private static PrivatisationStatus status(PlannedBooking booking) {
        if (isCancelled(booking)) {
            return PrivatisationStatus.CANCELLED;
        }
        return booking.arrangement().deposit() != null && booking.depositReceivedAt() == null
                ? PrivatisationStatus.DEPOSIT_AWAITED
                : PrivatisationStatus.CONFIRMED;
    }

    private static boolean isCancelled(PlannedBooking booking) {
        return booking.status() == BookingStatus.CANCELLED;
    }

    static PrivatisationWish wish(Held option) {
        return new PrivatisationWish(
                option.space(), option.member(), option.slot(), option.seats(), option.layout(), List.of());
    }

    /**
     * @param wish of the option, with what would come with it
     * @param now what that would cost; empty where it cannot be confirmed any more
     */
    static Privatisation of(Held option, PrivatisationWish wish, Optional<PrivatisationOffer> now) {
        return new Privatisation(
                option.booking(),
                wish,
                PrivatisationStatus.OPTION,
                now.stream()
                        .flatMap(terms -> terms.extras().stream())
                        .map(PricedExtra::of)
                        .toList(),
                now.map(terms -> terms.offer().quote().price()).orElse(null),
                now.map(terms -> terms.offer().terms()).orElse(null),
                now.map(PrivatisationOffer::deposit).orElse(null),
                option.until(),
                null);
    }

    /** Extras too, before tax; of something that has a price. */
    public Money totalExcl() {
        return prices().map(Price::excl).reduce(Money.ZERO, Money::plus);
    }

    /** Extras too, tax included; of something that has a price. */
    public Money totalIncl() {
        return prices().map(Price::incl).reduce(Money.ZERO, Money::plus);
    }

    private Stream<Price> prices() {
        return Stream.concat(Stream.ofNullable(price), extras.stream().map(PricedExtra::price));
    }
}

package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as the API writes it.
 *
 * @param price by the tariff, also when a pass or an allowance pays
 * @param freeCancellationUntil last instant at which cancelling costs nothing
 * @param laterFees what cancelling costs after that, each until its own instant; then the whole price
 * @param changedAt when the status became what it is, once it is no longer CONFIRMED
 * @param fee what remains due, once cancelled
 * @param series the recurrence it is an occurrence of
 * @param main the booking it is an extra of
 * @param revision how often it was changed
 * @param feesKept at those changes, tax included
 * @param correctedPrice what it should have cost, found out after its end
 * @param due what is charged to the account for it as things stand, tax included
 */
public record BookingView(
        String id,
        String space,
        SpaceKind kind,
        String member,
        OffsetDateTime start,
        OffsetDateTime end,
        int seats,
        Layout layout,
        PriceView price,
        String tariffVersion,
        CustomerClass customerClass,
        boolean reduced,
        OffsetDateTime freeCancellationUntil,
        List<CancellationTerms.Step> laterFees,
        BookingStatus status,
        @Nullable OffsetDateTime changedAt,
        @Nullable PriceView fee,
        Use use,
        Payment payment,
        @Nullable String series,
        @Nullable String main,
        List<ExtraView> extras,
        @Nullable DepositView deposit,
        int revision,
        Money feesKept,
        @Nullable PriceView correctedPrice,
        Money due) {

    /** What was reserved together with it. */
    public record ExtraView(String space, String booking) {}

    /**
     * What is asked in advance.
     *
     * @param amount tax included
     * @param receivedAt null as long as it is missing
     */
    public record DepositView(
            Money amount, OffsetDateTime dueBy, @Nullable OffsetDateTime receivedAt) {}

    public static BookingView of(PlannedBooking booking) {
        Arrangement arrangement = booking.arrangement();
        return new BookingView(
                booking.id().value(),
                booking.space().value(),
                booking.kind(),
                booking.member().value(),
                booking.slot().start(),
                booking.slot().end(),
                booking.seats(),
                booking.layout(),
                PriceView.of(booking.price()),
                booking.tariffVersion(),
                booking.customerClass(),
                booking.reduced(),
                booking.terms().freeUntil(),
                booking.terms().steps(),
                booking.status(),
                booking.changedAt(),
                written(booking.fee()),
                arrangement.use(),
                arrangement.payment(),
                arrangement.series() == null ? null : arrangement.series().value(),
                arrangement.main() == null ? null : arrangement.main().value(),
                arrangement.extras().stream()
                        .map(extra -> new ExtraView(
                                extra.space().value(), extra.booking().value()))
                        .toList(),
                deposit(booking),
                booking.revision(),
                booking.feesKept(),
                written(booking.correctedPrice()),
                booking.due());
    }

    private static @Nullable PriceView written(@Nullable Price price) {
        return price == null ? null : PriceView.of(price);
    }

    private static @Nullable DepositView deposit(PlannedBooking booking) {
        Deposit asked = booking.arrangement().deposit();
        return asked == null ? null : new DepositView(asked.amount(), asked.dueBy(), booking.depositReceivedAt());
    }
}

package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.PriceView;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A privatisation as the API writes it; once confirmed it is also the booking of that id.
 *
 * @param extras what comes with it
 * @param total tax included, extras too
 * @param price agreed, of the space alone; of an option, what it would cost now
 * @param deposit asked in advance, tax included; of an option, if it were confirmed now
 * @param optionUntil after that an option lapses
 */
record PrivatisationView(
        String id,
        String space,
        String member,
        OffsetDateTime start,
        OffsetDateTime end,
        int seats,
        @Nullable Layout layout,
        PrivatisationStatus status,
        @Nullable PriceView price,
        List<ExtraView> extras,
        Money total,
        @Nullable CancellationTerms terms,
        @Nullable Deposit deposit,
        @Nullable OffsetDateTime optionUntil,
        @Nullable OffsetDateTime depositReceivedAt) {

    record ExtraView(String space, PriceView price) {}

    static PrivatisationView of(Privatisation one) {
        PrivatisationWish wish = one.wish();
        return new PrivatisationView(
                one.id().value(),
                wish.space().value(),
                wish.member().value(),
                wish.slot().start(),
                wish.slot().end(),
                wish.seats(),
                wish.layout(),
                one.status(),
                one.price() == null ? null : PriceView.of(one.price()),
                one.extras().stream()
                        .map(extra -> new ExtraView(extra.space().value(), PriceView.of(extra.price())))
                        .toList(),
                one.totalIncl(),
                one.terms(),
                one.deposit(),
                one.optionUntil(),
                one.depositReceivedAt());
    }
}

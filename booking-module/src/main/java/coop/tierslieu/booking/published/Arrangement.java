package coop.tierslieu.booking.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a booking came about and is paid.
 *
 * @param series the recurrence it is an occurrence of; null when it stands alone
 * @param main the booking it is an extra of; null when it is none
 * @param extras what was reserved with it: cancelled, moved, checked in and released with it
 * @param deposit what is asked in advance; null when nothing is
 */
public record Arrangement(
        Use use,
        Payment payment,
        @Nullable SeriesId series,
        @Nullable BookingId main,
        List<Extra> extras,
        @Nullable Deposit deposit) {

    /** By the hour or the day, alone, charged to the account. */
    public static final Arrangement PLAIN =
            new Arrangement(Use.A_LA_CARTE, Payment.ON_ACCOUNT, null, null, List.of(), null);

    public Arrangement paidBy(Payment other) {
        return new Arrangement(use, other, series, main, extras, deposit);
    }

    public Arrangement asking(@Nullable Deposit other) {
        return new Arrangement(use, payment, series, main, extras, other);
    }

    public Arrangement {
        extras = List.copyOf(extras);
    }
}

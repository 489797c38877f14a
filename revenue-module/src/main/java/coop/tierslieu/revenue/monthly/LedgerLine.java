package coop.tierslieu.revenue.monthly;

import coop.tierslieu.revenue.entries.Nature;
import coop.tierslieu.revenue.entries.RevenueStream;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry with all that explains it.
 *
 * @param tariffVersion the rate card that made the price of the booking
 * @param decision what adopted that rate card; null when the card is not known here
 * @param recordedAt when it came about, on the Paris clock
 */
record LedgerLine(
        LocalDate day,
        RevenueStream stream,
        Nature nature,
        String spaceName,
        String booking,
        String member,
        Money excl,
        Money vat,
        String tariffVersion,
        @Nullable String decision,
        boolean reduced,
        OffsetDateTime recordedAt) {

    public Money incl() {
        return excl.plus(vat);
    }
}

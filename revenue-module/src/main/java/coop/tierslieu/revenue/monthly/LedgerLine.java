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
 * @param spaceName null for a pass and for a subscription
 * @param booking null for what was left on a pass
 * @param pass null for what was not paid by one
 * @param subscription null for what is of none
 * @param tariffVersion the rate card that made the price of the booking; null for a pass
 * @param decision what adopted that rate card; null when the card is not known here
 * @param recordedAt when it came about, on the Paris clock
 */
record LedgerLine(
        LocalDate day,
        RevenueStream stream,
        Nature nature,
        @Nullable String spaceName,
        @Nullable String booking,
        @Nullable String pass,
        @Nullable String subscription,
        String member,
        Money excl,
        Money vat,
        @Nullable String tariffVersion,
        @Nullable String decision,
        boolean reduced,
        OffsetDateTime recordedAt) {

    public Money incl() {
        return excl.plus(vat);
    }
}

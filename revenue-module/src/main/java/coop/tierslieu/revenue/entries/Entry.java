package coop.tierslieu.revenue.entries;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the revenue ledger; never changed, only reversed by another.
 *
 * @param id the event's id and the line's number in it: the same event heard twice writes the same lines
 * @param day the Paris day that decides the month in which it counts
 * @param amount negative on a reversal
 * @param tariff the tariff that made the price; null where another entry of the booking tells it, for a pass and for a
 *     subscription
 * @param recordedAt when the event happened
 */
record Entry(
        String id,
        Nature nature,
        RevenueStream stream,
        Origin origin,
        MemberId member,
        LocalDate day,
        Price amount,
        @Nullable Tariff tariff,
        Instant recordedAt) {

    record Tariff(String version, boolean reduced) {}
}

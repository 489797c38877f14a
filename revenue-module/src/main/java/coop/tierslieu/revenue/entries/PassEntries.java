package coop.tierslieu.revenue.entries;

import static coop.tierslieu.revenue.entries.Nature.PASS_EXPIRY;
import static coop.tierslieu.revenue.entries.Nature.PASS_RETURN;
import static coop.tierslieu.revenue.entries.Nature.PASS_USE;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.membership.published.MembershipEvent;
import coop.tierslieu.membership.published.PassExpired;
import coop.tierslieu.membership.published.PassUseReturned;
import coop.tierslieu.membership.published.PassUsed;
import coop.tierslieu.membership.published.UseId;
import java.time.Instant;
import java.util.List;

/**
 * What the course of a pass means in euros. Selling it earns nothing yet (a prepayment); each use earns its share of
 * the price, and the last day what was left (Money rules: 10 uses at 150.00, 6 used: 60.00 at expiry).
 */
final class PassEntries {

    private PassEntries() {}

    static List<Entry> of(MembershipEvent event, String eventId, Instant recordedAt) {
        Lines lines = new Lines(eventId, event.member(), recordedAt);
        if (event instanceof PassUsed used) {
            lines.add(
                    PASS_USE,
                    RevenueStream.A_LA_CARTE,
                    Origin.pass(used.pass(), booking(used.use())),
                    used.day(),
                    used.value());
        }
        if (event instanceof PassUseReturned returned) {
            lines.add(
                    PASS_RETURN,
                    RevenueStream.A_LA_CARTE,
                    Origin.pass(returned.pass(), booking(returned.use())),
                    returned.day(),
                    returned.value().negated());
        }
        if (event instanceof PassExpired expired) {
            lines.addIfAny(
                    PASS_EXPIRY,
                    RevenueStream.A_LA_CARTE,
                    Origin.pass(expired.pass(), null),
                    expired.validUntil(),
                    expired.value());
        }
        return lines.all();
    }

    private static BookingId booking(UseId use) {
        return new BookingId(use.value());
    }
}

package coop.tierslieu.revenue.entries;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the entries of one event and numbers them. */
final class Lines {

    private final String eventId;
    private final MemberId member;
    private final Instant recordedAt;
    private final List<Entry> entries = new ArrayList<>();

    Lines(String eventId, MemberId member, Instant recordedAt) {
        this.eventId = eventId;
        this.member = member;
        this.recordedAt = recordedAt;
    }

    Lines add(Nature nature, RevenueStream stream, Origin origin, LocalDate day, Price amount) {
        return add(nature, stream, origin, day, amount, null);
    }

    Lines add(
            Nature nature,
            RevenueStream stream,
            Origin origin,
            LocalDate day,
            Price amount,
            Entry.@Nullable Tariff tariff) {
        String id = eventId + "/" + (entries.size() + 1);
        entries.add(new Entry(id, nature, stream, origin, member, day, amount, tariff, recordedAt));
        return this;
    }

    /** Nothing is not worth a line. */
    Lines addIfAny(Nature nature, RevenueStream stream, Origin origin, LocalDate day, Price amount) {
        boolean nothing = amount.excl().equals(Money.ZERO) && amount.vat().equals(Money.ZERO);
        return nothing ? this : add(nature, stream, origin, day, amount);
    }

    List<Entry> all() {
        return List.copyOf(entries);
    }
}

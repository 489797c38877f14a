package coop.tierslieu.revenue.entries;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;

/** Where revenue comes from. */
public enum RevenueStream {
    /** By the hour, the half-day or the day; the uses of a pass too, which are nothing else but paid in advance. */
    A_LA_CARTE,
    /** Exclusive hire of a space or of the whole place; the event space and the whole place are hired no other way. */
    PRIVATISATION,
    /** By the term, for a desk, an office, a locker or the place as such; whatever is included is part of it. */
    SUBSCRIPTIONS,
    /** Never written to an entry: where a report merges what would tell one person. */
    OTHER;

    static RevenueStream of(Use use, SpaceKind kind) {
        boolean exclusive = use == Use.PRIVATISATION || kind == SpaceKind.EVENT_SPACE || kind == SpaceKind.WHOLE_PLACE;
        return exclusive ? PRIVATISATION : A_LA_CARTE;
    }
}

package coop.tierslieu.revenue.entries;

import coop.tierslieu.booking.published.SpaceKind;

/** Where revenue comes from. */
public enum RevenueStream {
    A_LA_CARTE,
    /** Exclusive hire of the event space or of the whole place. */
    PRIVATISATION,
    /** Never written to an entry: where a report merges what would tell one person. */
    OTHER;

    static RevenueStream of(SpaceKind kind) {
        return kind == SpaceKind.EVENT_SPACE || kind == SpaceKind.WHOLE_PLACE ? PRIVATISATION : A_LA_CARTE;
    }
}

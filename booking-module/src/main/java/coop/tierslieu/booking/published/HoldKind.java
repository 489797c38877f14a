package coop.tierslieu.booking.published;

/** Why a slot is kept for someone. */
public enum HoldKind {
    /** A few minutes, while the offer is being confirmed. */
    CHECKOUT,
    /** A few days, while a privatisation is being thought over. */
    OPTION,
    /** The waitlist's turn. */
    WAITLIST_OFFER
}

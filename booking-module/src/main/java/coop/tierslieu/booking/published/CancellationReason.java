package coop.tierslieu.booking.published;

/** Why a booking was cancelled; only the first may cost a fee. */
public enum CancellationReason {
    ASKED,
    SPACE_CLOSED,
    DEPOSIT_MISSING
}

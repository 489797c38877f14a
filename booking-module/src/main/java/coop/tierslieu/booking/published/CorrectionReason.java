package coop.tierslieu.booking.published;

/** Why a booking was corrected after its end. A fixed list, since free text may name people. */
public enum CorrectionReason {
    OTHER_TIMES,
    NOT_USED,
    GOODWILL
}

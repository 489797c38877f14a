package coop.tierslieu.booking.notices;

/** What a notice is about. */
enum NoticeKind {
    CONFIRMATION,
    CHANGE,
    CANCELLATION,
    /** A slot is kept while a privatisation is being thought over. */
    OPTION,
    OPTION_LAPSED,
    WAITLIST_OFFER,
    WAITLIST_LAPSED,
    NO_SHOW,
    DEPOSIT_RECEIVED,
    /** It should have cost something else, which was found out after its end. */
    CORRECTION,
    /** The space closes in the time that is kept for them, or that they wait for. */
    CLOSURE,
    REMINDER;

    /** Whether it changes what stands in the calendar of whoever reads it. */
    boolean concernsTheCalendar() {
        return this == CONFIRMATION || this == CHANGE || this == CANCELLATION;
    }
}

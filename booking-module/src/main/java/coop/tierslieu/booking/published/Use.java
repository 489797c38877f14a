package coop.tierslieu.booking.published;

/** What a space is wanted for, which decides the line of the rate card, the terms and the stream of revenue. */
public enum Use {
    /** By the hour, the half-day, the day or the month. */
    A_LA_CARTE,
    /** Exclusive hire, typically in the evening. */
    PRIVATISATION
}

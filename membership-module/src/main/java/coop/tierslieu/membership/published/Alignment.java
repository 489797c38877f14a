package coop.tierslieu.membership.published;

/** Where the terms of a subscription begin. */
public enum Alignment {
    /** On the day it started, and so many months later. */
    START_DAY,
    /** On the first of the month; the first term is shorter, and paid by its days. */
    CALENDAR_MONTH
}

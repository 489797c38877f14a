package coop.tierslieu.booking.reserving;

/** How much of a series a change is meant for; for a booking that stands alone all are the same. */
public enum Scope {
    ONE,
    THIS_AND_FOLLOWING,
    ALL
}

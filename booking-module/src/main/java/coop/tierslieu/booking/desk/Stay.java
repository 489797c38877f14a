package coop.tierslieu.booking.desk;

/** How long someone who walks in wants to stay. */
enum Stay {
    HALF_DAY,
    DAY
}

package coop.tierslieu.booking.recurring;

/** How often something comes back, as the form offers it. */
enum Repeat {
    DAILY,
    WEEKLY,
    MONTHLY
}

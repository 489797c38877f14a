package coop.tierslieu.booking.spaces;

/**
 * The place as the API writes it.
 *
 * @param maximumHeadcount people on the whole site
 */
record PlaceView(String name, int maximumHeadcount) {}

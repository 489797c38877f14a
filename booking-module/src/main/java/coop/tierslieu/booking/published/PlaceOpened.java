package coop.tierslieu.booking.published;

/**
 * The place exists and has declared how many people it may hold at once.
 *
 * @param place always {@code place}: one program runs one place
 * @param maximumHeadcount people on the whole site; default 199
 */
public record PlaceOpened(String place, String name, int maximumHeadcount) implements BookingEvent {}

package coop.tierslieu.booking;

/** Where people reach the program: links that leave it, in an e-mail or a calendar, are absolute. */
@FunctionalInterface
public interface Addresses {

    /** @param path from the root, for instance {@code /bookings/new} */
    String of(String path);
}

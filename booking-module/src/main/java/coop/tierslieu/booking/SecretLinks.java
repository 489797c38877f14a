package coop.tierslieu.booking;

/**
 * Links that open one thing without signing in: whoever has the link may, as with a key to a door.
 *
 * <p>A key is computed, not stored: it is the same each time it is asked for, until it is renewed.
 */
public interface SecretLinks {

    /**
     * The key for one subject, made of letters, digits, hyphen and underscore, so that it fits into a path.
     *
     * @param purpose what it opens, in a word of the module's own, for instance {@code check-in}
     * @param subject which one, for instance the id of the booking
     */
    String key(String purpose, String subject);

    /** Whether that is the key; takes as long for a wrong one, however much of it is right. */
    boolean opens(String purpose, String subject, String key);

    /** Changes the lock: from now on there is another key, and the former opens nothing. */
    void renew(String purpose, String subject);
}

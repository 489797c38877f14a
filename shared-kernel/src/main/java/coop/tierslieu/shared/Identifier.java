package coop.tierslieu.shared;

/**
 * A typed id: a record with the single component {@code value}. In JSON, on the page and in SQL it is that text.
 *
 * <p>{@code toString()} must return the value: the framework uses it as the aggregate's identifier.
 */
public interface Identifier {

    String value();

    /** Checks the form every id shares: 1 to 64 characters, lower-case letters, digits and hyphens. */
    static String checked(String what, String value) {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,63}")) {
            throw new IllegalArgumentException(
                    "A " + what + " id has 1 to 64 lower-case letters, digits or hyphens, not \"" + value + "\"");
        }
        return value;
    }
}

package coop.tierslieu.shared;

/**
 * A command of which one request may send several: all of them come with the request's idempotency key, and each
 * happens once.
 */
public interface OneOfSeveral {

    /** What tells it from the others of the request; the same again when the request is repeated. */
    String which();
}

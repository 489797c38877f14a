package coop.tierslieu.shared;

/** Where new ids come from, so that nothing in the domain takes one from the air. */
@FunctionalInterface
public interface Ids {

    /**
     * A fresh id of 36 lower-case characters. While a request that carries an idempotency key is served, the n-th id
     * is always the same for that key, so that a repeated request asks for the very same thing.
     */
    String next();
}

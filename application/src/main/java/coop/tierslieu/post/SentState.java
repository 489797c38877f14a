package coop.tierslieu.post;

/** What became of a notice. */
public enum SentState {
    /** Someone is sending it at this moment. */
    SENDING,
    SENT,
    /** The mail server did not take it, or it could not be written; it is tried again by itself. */
    WAITING,
    /** The same, several times. */
    FAILED,
    /** The program or the line broke off while sending: only whoever was written to can tell. */
    PERHAPS_SENT,
    /** No mail server is configured. */
    SHOWN,
    /** No address is known. */
    UNREACHABLE,
    /** It was withdrawn, or its time had passed before it could be sent. */
    SKIPPED;

    /** Whether someone at the desk should look at it. */
    public boolean needsTheHost() {
        return this == FAILED || this == PERHAPS_SENT || this == UNREACHABLE;
    }

    public boolean isGood() {
        return this == SENT;
    }
}

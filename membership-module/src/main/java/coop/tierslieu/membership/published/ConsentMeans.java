package coop.tierslieu.membership.published;

/** By what a consent was given or withdrawn. */
public enum ConsentMeans {
    /** In the form by which they became a member. */
    REGISTRATION,
    OWN_PAGE,
    /** Said to the host, who wrote it down. */
    DESK,
    /** The address at the end of an e-mail. */
    SECRET_LINK
}

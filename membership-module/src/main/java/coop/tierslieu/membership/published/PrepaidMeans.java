package coop.tierslieu.membership.published;

/** How something came to be prepaid. */
public enum PrepaidMeans {
    /** Sold. */
    PASS,
    /** Included in what the member pays otherwise. */
    ALLOWANCE
}

package coop.tierslieu.membership.published;

/** Who decided something in the name of the cooperative. */
public enum DecidingBody {
    ASSEMBLY,
    BOARD,
    MANAGEMENT
}

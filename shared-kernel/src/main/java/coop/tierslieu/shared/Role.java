package coop.tierslieu.shared;

/** Who someone is to the place. A role grants what {@link AllowedTo} states, nothing by inheritance. */
public enum Role {
    /** The staff at the desk. */
    HOST,
    /** Accountant, reviser, the town: reads and replays, changes nothing. */
    AUDITOR,
    /** A member who holds a share. */
    COOPERATOR,
    MEMBER,
    /** Nobody signed in. */
    PUBLIC,
    /** An automation or the command line, never a person. */
    SYSTEM
}

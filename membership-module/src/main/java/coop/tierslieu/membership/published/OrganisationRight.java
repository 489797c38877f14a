package coop.tierslieu.membership.published;

/** What a person may do for an organisation they belong to. */
public enum OrganisationRight {
    /** Invites and removes people, and says who may what. */
    CONTACT,
    /** Books in the name of the organisation. */
    BOOK
}

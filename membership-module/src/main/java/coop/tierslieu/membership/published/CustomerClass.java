package coop.tierslieu.membership.published;

/** Decides how far ahead one may book, when the doors are open, and which prices of the rate card apply. */
public enum CustomerClass {
    PUBLIC,
    MEMBER,
    RESIDENT
}

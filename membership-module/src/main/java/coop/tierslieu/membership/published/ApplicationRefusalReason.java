package coop.tierslieu.membership.published;

/** Why an application was not accepted. */
public enum ApplicationRefusalReason {
    CATEGORY_DOES_NOT_FIT,
    INFORMATION_MISSING,
    CONFLICT_OF_INTEREST,
    POSTPONED_TO_ANOTHER_YEAR,
    WITHDRAWN_BY_THE_APPLICANT
}

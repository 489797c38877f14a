package coop.tierslieu.membership.published;

/** Why a cooperator was excluded. */
public enum ExclusionReason {
    BREACH_OF_THE_STATUTES,
    HARM_TO_THE_COOPERATIVE,
    SHARES_NOT_PAID,
    NO_LONGER_IN_THE_CATEGORY
}

package coop.tierslieu.membership.published;

/** Why a subscription ended. */
public enum EndReason {
    CANCELLED,
    UNPAID
}

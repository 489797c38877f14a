package coop.tierslieu.membership.published;

/** Why the reduced tariff was refused; a list, since free text might name people. */
public enum RefusalReason {
    PROOF_OUT_OF_DATE,
    PROOF_UNREADABLE,
    PROOF_OF_SOMEONE_ELSE,
    NOT_A_RECOGNISED_PROOF
}

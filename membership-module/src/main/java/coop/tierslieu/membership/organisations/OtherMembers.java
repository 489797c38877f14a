package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.published.MemberId;

/** The members beside the one that decides, in the same transaction: both change or neither. */
public interface OtherMembers {

    /** @throws coop.tierslieu.shared.Refused MEMBER_UNKNOWN, MEMBER_ARCHIVED, MEMBER_ALREADY_MERGED or NOT_A_PERSON */
    void requireCurrentPerson(MemberId person);

    /** @throws coop.tierslieu.shared.Refused MEMBER_UNKNOWN, or PERSON_DOES_NOT_BELONG to that organisation */
    void requireBelongs(MemberId organisation, MemberId person);

    /** Who leaves an organisation is no longer paid for by it. */
    void releaseFrom(MemberId payer, MemberId person);
}

package coop.tierslieu.membership.published;

/** Whether a member is one human being or a legal entity, which has several people. */
public enum MemberKind {
    PERSON,
    ORGANISATION
}

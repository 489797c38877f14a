package coop.tierslieu.membership.published;

public enum MemberKind {
    PERSON,
    ORGANISATION
}

package coop.tierslieu.membership.published;

/** A person or an organisation became known to the place. Who it is stays in the vault. */
public record MemberRegistered(MemberId member, MemberKind kind, Profile profile, CustomerClass customerClass)
        implements MembershipEvent {}

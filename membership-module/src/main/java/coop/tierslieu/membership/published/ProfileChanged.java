package coop.tierslieu.membership.published;

/** From now on the member does something else; a proof accepted before stays valid until its own last day. */
public record ProfileChanged(MemberId member, Profile profile) implements MembershipEvent {}

package coop.tierslieu.membership.published;

/** From now on the member books under another class; bookings already made keep theirs. */
public record CustomerClassChanged(MemberId member, CustomerClass customerClass) implements MembershipEvent {}

package coop.tierslieu.membership;

/** A command that an archived member, or one who was merged into another, is not given any more. */
public interface OfACurrentMember {}

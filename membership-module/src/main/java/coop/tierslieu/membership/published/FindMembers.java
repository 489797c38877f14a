package coop.tierslieu.membership.published;

/**
 * Question of staff pages: who has this text in the name or the e-mail address? Answered by {@link Names}, in the
 * order of the names.
 *
 * @param text any part, in any case; blank finds everyone
 * @param limit at most so many members
 */
public record FindMembers(String text, int limit) {}

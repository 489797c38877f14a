package coop.tierslieu.membership.joining;

import coop.tierslieu.shared.Rule;

/** The rules of becoming a member by oneself. */
public enum JoiningRule implements Rule {
    JOINING_NEEDS_MAIL(Kind.CONFLICT, "This place sends no e-mails yet: ask the host to register you."),
    JOINING_TOO_OFTEN(Kind.CONFLICT, "That was asked for often in a short time: try again in an hour."),
    JOINING_LINK_SPENT(Kind.NOT_FOUND, "This link has been used or has expired. Ask for a new one."),
    JOINING_AS_A_VISITOR(Kind.INVALID, "Choose what you do."),
    MEMBER_HAS_NO_DETAILS(Kind.CONFLICT, "There is no e-mail address to invite this member by.");

    private final Kind kind;
    private final String sentence;

    JoiningRule(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

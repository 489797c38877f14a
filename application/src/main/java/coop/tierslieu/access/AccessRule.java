package coop.tierslieu.access;

import coop.tierslieu.shared.Rule;

/** What signing in and keeping accounts must keep to. */
public enum AccessRule implements Rule {
    SIGN_IN_NEEDED(Kind.FORBIDDEN, "Sign in, or send an API token, to see this."),
    NOT_FOR_THIS_ROLE(Kind.FORBIDDEN, "Your account does not give access to this. Ask the host if it should."),
    FORM_IS_STALE(Kind.FORBIDDEN, "This form has expired. Go back, reload the page and send it again."),
    TOKEN_INVALID(Kind.FORBIDDEN, "This API token is unknown or was revoked."),
    LINK_SPENT(Kind.NOT_FOUND, "This sign-in link has been used or has expired. Ask for a new one."),
    ACCOUNT_UNKNOWN(Kind.NOT_FOUND, "There is no such account."),
    LOGIN_MALFORMED(Kind.INVALID, "Give an e-mail address, such as camille@example.org."),
    LOGIN_TAKEN(Kind.CONFLICT, "There is already an account with this login."),
    ACCOUNT_CLOSED(Kind.CONFLICT, "The account of this member is closed: ask the host."),
    ROLE_NOT_FOR_PEOPLE(Kind.INVALID, "Choose one of the roles host, auditor, cooperator or member."),
    MEMBER_NEEDED(Kind.INVALID, "A member's or cooperator's account needs the id of the member it belongs to."),
    MEMBER_MALFORMED(Kind.INVALID, "A member's id has 1 to 64 lower-case letters, digits or hyphens."),
    OWN_ACCOUNT_STAYS_OPEN(Kind.CONFLICT, "You cannot close your own account."),
    PASSWORD_LENGTH(Kind.INVALID, "Choose a password of at least {0} characters and at most {1} bytes."),
    CURRENT_PASSWORD_WRONG(Kind.INVALID, "This is not your current password."),
    LABEL_MISSING(Kind.INVALID, "Say in 1 to 60 characters what the token is for.");

    private final Kind kind;
    private final String sentence;

    AccessRule(Kind kind, String sentence) {
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

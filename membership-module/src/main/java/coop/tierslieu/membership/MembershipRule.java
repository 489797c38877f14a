package coop.tierslieu.membership;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import org.jspecify.annotations.Nullable;

/** The rules of membership, by name. No argument of theirs is ever a name or a contact detail. */
public enum MembershipRule implements Rule {
    MEMBER_UNKNOWN(Kind.NOT_FOUND, "No member is registered under {0}."),
    MEMBER_ALREADY_REGISTERED(Kind.CONFLICT, "A member is already registered under {0}."),
    MEMBER_IS_SOMEONE_ELSE(Kind.FORBIDDEN, "You can see your own details only."),
    MEMBER_ARCHIVED(Kind.CONFLICT, "{0} is archived: reinstate the member first."),
    MEMBER_ALREADY_MERGED(Kind.CONFLICT, "{0} is the same as {1}: do it there."),
    MEMBER_FIELD_REQUIRED(Kind.INVALID, "This is needed: {0}."),

    MEMBER_NAME_REQUIRED(Kind.INVALID, "Give the name of the person or the organisation."),
    MEMBER_NAME_TOO_LONG(Kind.INVALID, "A name has at most {0} characters."),
    EMAIL_MALFORMED(Kind.INVALID, "Give an e-mail address such as camille@example.org."),
    EMAIL_ALREADY_KNOWN(Kind.CONFLICT, "Another member already has this e-mail address."),
    PHONE_MALFORMED(Kind.INVALID, "Give a phone number such as 01 23 45 67 89 or +33 1 23 45 67 89."),
    PROFILE_IS_FOR_PEOPLE(
            Kind.INVALID,
            "This profile is a person's: choose company, entrepreneur or association for an organisation."),

    PROFILE_OF_VISITORS(Kind.INVALID, "A visitor has no other profile: choose what the member does."),

    REDUCED_TARIFF_ASKED_ALREADY(
            Kind.CONFLICT, "You have asked for the reduced tariff already: show your proof at the desk."),
    REDUCED_TARIFF_IS_FOR_PEOPLE(Kind.INVALID, "An organisation cannot have the reduced tariff."),
    PROOF_DOES_NOT_MATCH_PROFILE(
            Kind.INVALID, "This proof does not match the member's profile: only students and job-seekers qualify."),
    PROOF_ALREADY_RUN_OUT(Kind.INVALID, "The proof ran out on {0}: ask for a valid one."),
    PROOF_VALID_TOO_LONG(Kind.INVALID, "A proof is accepted until {0} at the latest; it can be renewed then."),
    PROOF_STILL_VALID(Kind.CONFLICT, "The proof is valid until {0}: it can expire from the day after."),
    REMINDER_TOO_EARLY(Kind.CONFLICT, "The proof is valid until {0}: it is too early to remind of it.");

    private final Kind kind;
    private final String sentence;

    MembershipRule(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    /** The value of a field that a request may leave out but the command needs; refused when it is missing. */
    public static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new Refused(MEMBER_FIELD_REQUIRED, field, field);
        }
        return value;
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

package coop.tierslieu.membership.organisations;

import coop.tierslieu.shared.Rule;

/** The rules of an organisation and its people. */
public enum OrganisationRule implements Rule {
    NOT_AN_ORGANISATION(Kind.INVALID, "{0} is a person: only an organisation has people."),
    NOT_A_PERSON(Kind.INVALID, "{0} is an organisation: only a person can belong to one."),
    PERSON_BELONGS_ALREADY(Kind.CONFLICT, "{0} belongs to this organisation already."),
    PERSON_DOES_NOT_BELONG(Kind.NOT_FOUND, "{0} does not belong to this organisation."),
    STILL_BELONGS(Kind.CONFLICT, "{0} still belongs to {1}: remove them there, then add the member who stays."),
    NOT_A_CONTACT(Kind.FORBIDDEN, "Only the host and the contacts of the organisation may do this."),
    LAST_CONTACT_STAYS(Kind.CONFLICT, "An organisation with people keeps a contact: name another one first."),
    PAYER_IS_ANOTHER(Kind.CONFLICT, "{0} pays for this member: release that payer first.");

    private final Kind kind;
    private final String sentence;

    OrganisationRule(Kind kind, String sentence) {
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

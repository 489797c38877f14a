package coop.tierslieu.membership.published;

/** What someone does, as the place's statute lists it. Only students and job-seekers may ask for the reduced tariff. */
public enum Profile {
    TELEWORK_EMPLOYEE,
    FREELANCER,
    ENTREPRENEUR,
    SMALL_COMPANY,
    STUDENT,
    JOB_SEEKER,
    CAREER_CHANGE,
    ASSOCIATION,
    INHABITANT,
    /** Reserved without an account, and said nothing but a name and an address. */
    VISITOR;

    /** A person may have any profile (the founder of a company, the voice of an association), an organisation not. */
    public boolean suits(MemberKind kind) {
        return switch (this) {
            case ENTREPRENEUR, SMALL_COMPANY, ASSOCIATION -> true;
            case TELEWORK_EMPLOYEE, FREELANCER, STUDENT, JOB_SEEKER, CAREER_CHANGE, INHABITANT, VISITOR ->
                kind == MemberKind.PERSON;
        };
    }
}

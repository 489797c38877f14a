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
    INHABITANT
}

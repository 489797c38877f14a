package coop.tierslieu.booking.published;

/** What a space is, which decides its rules and its line on the rate card. */
public enum SpaceKind {
    NOMAD_DESKS,
    FIXED_DESK,
    PRIVATE_OFFICE,
    MEETING_ROOM,
    SALON,
    EVENT_SPACE,
    LOCKER,
    EQUIPMENT,
    WHOLE_PLACE;

    /** Pooled: several bookings at once, up to the capacity in seats. Otherwise one booking at a time. */
    public boolean isPooled() {
        return this == NOMAD_DESKS;
    }

    /** Whether people come to it, and may bring equipment along; a locker and equipment are things. */
    public boolean isForPeople() {
        return this != LOCKER && this != EQUIPMENT;
    }

    /** Whether people stay in it, so that its capacity counts against the site's maximum headcount. */
    public boolean holdsPeople() {
        return isForPeople() && this != WHOLE_PLACE;
    }
}

package coop.tierslieu.audit;

/** What a fact is about. */
record Subject(Kind kind, String id) {

    enum Kind {
        BOOKING("bookings"),
        SERIES("series"),
        SPACE("spaces"),
        CLOSURE("closures"),
        RATE_CARD("rate-cards"),
        MEMBER("members"),
        PASS("passes"),
        ALLOWANCE("allowances"),
        SUBSCRIPTION("subscriptions"),
        PLAN("plans"),
        PLACE_WAITING("place-waitings"),
        APPLICATION("applications"),
        COLLEGE("colleges"),
        EXIT("exits");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** Its name in addresses, for instance {@code rate-cards}. */
        public String path() {
            return path;
        }
    }

    /** Where the page with its history is. */
    public String page() {
        return "/audit/" + kind.path() + "/" + id;
    }
}

package coop.tierslieu.membership.published;

/** For how long a subscription is paid at a time. */
public enum Cycle {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}

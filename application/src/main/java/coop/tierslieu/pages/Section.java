package coop.tierslieu.pages;

import java.util.Locale;

/** The sections of the menu, in its order. A section shows when a page answers at its path and the role may open it. */
enum Section {
    PLANNING("/planning"),
    DESK("/desk"),
    BOOK("/reserve"),
    MINE("/bookings"),
    ME("/me"),
    PRIVATISATIONS("/privatisations"),
    MEMBERS("/members"),
    SUBSCRIPTIONS("/subscriptions"),
    MY_SUBSCRIPTION("/account/subscriptions"),
    COOPERATIVE("/cooperative"),
    SPACES("/spaces"),
    OUTBOX("/outbox"),
    TARIFFS("/tariffs"),
    REVENUE("/revenue"),
    AUDIT("/audit"),
    ACCOUNTS("/accounts");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

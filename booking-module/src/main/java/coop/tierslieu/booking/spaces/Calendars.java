package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.published.SpaceRegistered;

/** Gives a new space its calendar, in the transaction that registers it: a space that cannot be reserved is none. */
@FunctionalInterface
public interface Calendars {
    void openFor(SpaceRegistered space);
}

package coop.tierslieu.booking.published;

import coop.tierslieu.shared.Identifier;

/** Identifies bookings that were made together, as occurrences of one recurrence. */
public record SeriesId(String value) implements Identifier {

    public SeriesId {
        Identifier.checked("series", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

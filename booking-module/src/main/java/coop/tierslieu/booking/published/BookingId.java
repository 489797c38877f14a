package coop.tierslieu.booking.published;

import coop.tierslieu.shared.Identifier;

/** Identifies a booking. */
public record BookingId(String value) implements Identifier {

    public BookingId {
        Identifier.checked("booking", value);
    }

    @Override
    public String toString() {
        return value;
    }
}

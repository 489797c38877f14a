package coop.tierslieu.booking.reserving;

import java.time.LocalDate;

/** The days on which, by law, the country rests. */
@FunctionalInterface
public interface PublicHolidays {
    boolean include(LocalDate day);
}

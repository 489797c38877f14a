package coop.tierslieu.booking.notices;

/** Writes what a notice changes in the calendar of whoever reads it, as an iCalendar object. */
@FunctionalInterface
interface CalendarFiles {

    String of(Notice notice);
}

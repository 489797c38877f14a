package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.PlaceDetails;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.published.BookingId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Bookings as one file, for an e-mail: whoever opens it has them in their calendar, moved or cancelled as they are. */
@Component
public class BookingCalendars {

    private final Bookings bookings;
    private final Appointments appointments;
    private final PlaceDetails place;

    BookingCalendars(Bookings bookings, Appointments appointments, PlaceDetails place) {
        this.bookings = bookings;
        this.appointments = appointments;
        this.place = place;
    }

    /** As they are now; empty when none is known. */
    public Optional<String> of(List<BookingId> wanted) {
        List<Appointment> known = wanted.stream()
                .flatMap(booking -> bookings.find(booking).stream())
                .map(appointments::of)
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(CalendarFile.published(place.name(), known));
    }
}

package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.arriving.ArrivalLinks;
import org.springframework.stereotype.Component;

/** Where a letter leads. */
@Component
class NoticeLinks {

    private final Addresses addresses;
    private final ArrivalLinks arrivals;

    NoticeLinks(Addresses addresses, ArrivalLinks arrivals) {
        this.addresses = addresses;
        this.arrivals = arrivals;
    }

    /** What was agreed, and how to change or cancel it. */
    String booking(Matter matter) {
        return addresses.of("/bookings/" + matter.booking());
    }

    /** One press to say "I am here", without signing in. */
    String checkIn(Matter matter) {
        return arrivals.address(matter.booking());
    }

    /** To confirm or to give back. */
    String option(Matter matter) {
        return addresses.of("/privatisations/" + matter.booking());
    }

    /** Of the waitlist, to take or to decline. */
    String offer(Matter matter) {
        return addresses.of("/waitlist/" + matter.booking());
    }

    String bookAnother() {
        return addresses.of("/bookings/new");
    }
}

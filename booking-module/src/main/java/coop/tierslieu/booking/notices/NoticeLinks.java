package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.Addresses;
import org.springframework.stereotype.Component;

/** Where a letter leads. */
@Component
class NoticeLinks {

    private final Addresses addresses;

    NoticeLinks(Addresses addresses) {
        this.addresses = addresses;
    }

    /** What was agreed, and how to change or cancel it. */
    String booking(Matter matter) {
        return addresses.of("/bookings/" + matter.booking());
    }

    /** One press to say "I am here". */
    String checkIn(Matter matter) {
        return addresses.of("/bookings/" + matter.booking());
    }

    /** An option or an offer, to confirm or to give back. */
    String held(Matter matter) {
        return addresses.of("/bookings/" + matter.booking());
    }

    String bookAnother() {
        return addresses.of("/bookings/new");
    }
}

package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.arriving.ArrivalLinks;
import coop.tierslieu.booking.feeds.OwnPages;
import org.springframework.stereotype.Component;

/** Where a letter leads. */
@Component
class NoticeLinks {

    private final Addresses addresses;
    private final ArrivalLinks arrivals;
    private final OwnPages pages;

    NoticeLinks(Addresses addresses, ArrivalLinks arrivals, OwnPages pages) {
        this.addresses = addresses;
        this.arrivals = arrivals;
        this.pages = pages;
    }

    /** What was agreed, and how to change or cancel it. */
    String booking(Matter matter) {
        return pages.of(matter.member(), matter.booking(), "/bookings/");
    }

    /** One press to say "I am here", without signing in. */
    String checkIn(Matter matter) {
        return arrivals.address(matter.booking());
    }

    /** To confirm or to give back. */
    String option(Matter matter) {
        return pages.of(matter.member(), matter.booking(), "/privatisations/");
    }

    /** Of the waitlist, to take or to decline. */
    String offer(Matter matter) {
        return pages.of(matter.member(), matter.booking(), "/waitlist/");
    }

    String bookAnother() {
        return addresses.of("/reserve");
    }
}

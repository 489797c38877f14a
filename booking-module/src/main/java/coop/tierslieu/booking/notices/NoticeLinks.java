package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.arriving.ArrivalLinks;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.visiting.VisitLinks;
import coop.tierslieu.membership.published.CustomerClass;
import org.springframework.stereotype.Component;

/** Where a letter leads. */
@Component
class NoticeLinks {

    private final Addresses addresses;
    private final ArrivalLinks arrivals;
    private final VisitLinks visits;
    private final Standings standings;

    NoticeLinks(Addresses addresses, ArrivalLinks arrivals, VisitLinks visits, Standings standings) {
        this.addresses = addresses;
        this.arrivals = arrivals;
        this.visits = visits;
        this.standings = standings;
    }

    /** What was agreed, and how to change or cancel it; of the public, few have an account to sign in with. */
    String booking(Matter matter) {
        return addresses.of(
                standings.of(matter.member()).customerClass() == CustomerClass.PUBLIC
                        ? visits.of(matter.booking())
                        : "/bookings/" + matter.booking());
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
        return addresses.of("/reserve");
    }
}

package coop.tierslieu.booking.visiting;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.feeds.OwnPages;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import org.springframework.stereotype.Component;

/** Of the public, few have an account to sign in with. */
@Component
class PagesByStanding implements OwnPages {

    private final Standings standings;
    private final VisitLinks visits;
    private final Addresses addresses;

    PagesByStanding(Standings standings, VisitLinks visits, Addresses addresses) {
        this.standings = standings;
        this.visits = visits;
        this.addresses = addresses;
    }

    @Override
    public String of(MemberId whose, BookingId what, String ofMembers) {
        boolean ofThePublic = standings.of(whose).customerClass() == CustomerClass.PUBLIC;
        return addresses.of(ofThePublic ? visits.of(what) : ofMembers + what);
    }
}

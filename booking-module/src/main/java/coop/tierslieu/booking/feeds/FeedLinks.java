package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.LinkRule;
import coop.tierslieu.booking.SecretLinks;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Identifier;
import coop.tierslieu.shared.Refused;
import org.springframework.stereotype.Component;

/** The secret addresses of calendars: programs that fetch them do not sign in. */
@Component
public class FeedLinks {

    /** What a calendar is of, which is the purpose of its link. */
    enum Of {
        MEMBER("/calendars/members/"),
        SPACE("/calendars/spaces/"),
        BOOKING("/bookings/");

        private final String path;

        Of(String path) {
            this.path = path;
        }

        private String purpose() {
            return "calendar-" + name();
        }
    }

    private final SecretLinks links;
    private final Addresses addresses;

    FeedLinks(SecretLinks links, Addresses addresses) {
        this.links = links;
        this.addresses = addresses;
    }

    /** To subscribe to all bookings of a member. */
    public String of(MemberId member) {
        return address(Of.MEMBER, member);
    }

    /** To subscribe to what is reserved in a space, without saying by whom. */
    public String of(SpaceId space) {
        return address(Of.SPACE, space);
    }

    /** To save one booking; for an e-mail, whose reader may not be signed in. */
    public String of(BookingId booking) {
        return address(Of.BOOKING, booking);
    }

    /** When a space cannot be had: no key, for it names nobody. */
    public String freeBusy(SpaceId space) {
        return addresses.of(freeBusyPath(space));
    }

    /** From the root. */
    public static String freeBusyPath(SpaceId space) {
        return Of.SPACE.path + space + "/free-busy.ics";
    }

    /** A locker has one tenant for months. */
    public static boolean isWorthACalendar(SpaceRegistered space) {
        return space.kind() != SpaceKind.LOCKER;
    }

    private String address(Of what, Identifier which) {
        return addresses.of(what.path + which.value() + "/" + links.key(what.purpose(), which.value()) + ".ics");
    }

    /** @throws Refused LINK_OPENS_NOTHING */
    void requireOpens(Of what, Identifier which, String key) {
        if (!links.opens(what.purpose(), which.value(), key)) {
            throw new Refused(LinkRule.LINK_OPENS_NOTHING, null);
        }
    }

    void renew(Of what, Identifier which) {
        links.renew(what.purpose(), which.value());
    }
}

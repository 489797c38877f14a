package coop.tierslieu.booking.arriving;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.LinkRule;
import coop.tierslieu.booking.SecretLinks;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.Refused;
import org.springframework.stereotype.Component;

/** The link by which a booking is checked in; templates know it as {@code @arrivalLinks}. */
@Component
public class ArrivalLinks {

    private static final String PURPOSE = "check-in";

    private final SecretLinks links;
    private final Addresses addresses;

    ArrivalLinks(SecretLinks links, Addresses addresses) {
        this.links = links;
        this.addresses = addresses;
    }

    /** From the root of the program. */
    public String path(BookingId booking) {
        return "/check-in/" + booking + "/" + links.key(PURPOSE, booking.value());
    }

    /** For an e-mail or a code that a phone reads. */
    public String address(BookingId booking) {
        return addresses.of(path(booking));
    }

    /** @throws Refused LINK_OPENS_NOTHING */
    void requireOpens(BookingId booking, String key) {
        if (!links.opens(PURPOSE, booking.value(), key)) {
            throw new Refused(LinkRule.LINK_OPENS_NOTHING, null);
        }
    }
}

package coop.tierslieu.booking.visiting;

import coop.tierslieu.booking.LinkRule;
import coop.tierslieu.booking.SecretLinks;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * The secret page of what somebody without an account has reserved, or of what is kept for them and may become a booking:
 * the id stays the same, and so does the link. Whoever has its address may decide.
 */
@Component
public class VisitLinks {

    private static final String PURPOSE = "visit";

    private final SecretLinks links;

    VisitLinks(SecretLinks links) {
        this.links = links;
    }

    /** The path, from the root of the program. */
    public String of(BookingId booking) {
        return "/visits/" + booking + "/" + links.key(PURPOSE, booking.value());
    }

    /** @throws Refused LINK_OPENS_NOTHING */
    void requireOpens(BookingId booking, String key) {
        if (!links.opens(PURPOSE, booking.value(), key)) {
            throw new Refused(LinkRule.LINK_OPENS_NOTHING, null);
        }
    }
}

package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.membership.published.MemberId;

/** Where people find what is theirs: members on a page they sign in for, the public by a secret link. */
public interface OwnPages {

    /**
     * An absolute address.
     *
     * @param what a booking, or what may become one: the id stays the same
     * @param ofMembers the page of members, from the root, before the id: for instance {@code /bookings/}
     */
    String of(MemberId whose, BookingId what, String ofMembers);
}

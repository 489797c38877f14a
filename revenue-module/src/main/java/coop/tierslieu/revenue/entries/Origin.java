package coop.tierslieu.revenue.entries;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.SubscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is about: a booking of a space, or a pass or a subscription, which are of no space in particular.
 *
 * @param booking also what a pass was used for; null when it expired
 */
record Origin(
        @Nullable BookingId booking,
        @Nullable SpaceId space,
        @Nullable SpaceKind kind,
        @Nullable PassId pass,
        @Nullable SubscriptionId subscription) {

    static Origin booking(BookingId booking, SpaceId space, SpaceKind kind) {
        return new Origin(booking, space, kind, null, null);
    }

    static Origin pass(PassId pass, @Nullable BookingId usedFor) {
        return new Origin(usedFor, null, null, pass, null);
    }

    static Origin subscription(SubscriptionId subscription) {
        return new Origin(null, null, null, null, subscription);
    }
}

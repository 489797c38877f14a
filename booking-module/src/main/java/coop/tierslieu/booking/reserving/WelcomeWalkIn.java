package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Someone stands at the door and stays: reserved and checked in, in one.
 *
 * @param slot may begin a little later, by less than the shortest booking: they sit down at once all the same
 * @param payWith as in {@link Conditions}
 * @param expectedTotal as in {@link ReserveSpace}
 */
@AllowedTo(Role.HOST)
public record WelcomeWalkIn(
        @TargetAggregateIdentifier SpaceId space,
        MemberId member,
        BookingId booking,
        TimeSlot slot,
        int seats,
        @Nullable String payWith,
        @Nullable Money expectedTotal) {}

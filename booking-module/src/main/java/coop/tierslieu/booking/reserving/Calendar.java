package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.BOOKING_IS_UNKNOWN;

import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.BookingMovedOut;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.OpeningHoursChanged;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceReleased;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.booking.published.WaitlistLeft;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that one space's decisions need to know: what it is, who has it when, who waits for it. A value: each fact makes
 * the next one.
 *
 * @param parts the spaces that a booking of this one also takes, always in one order, so that two wholes never wait for
 *     each other's parts
 */
record Calendar(
        SpaceDefinition space,
        List<SpaceId> parts,
        Reservations reservations,
        Waitlist waitlist,
        Allocations allocations) {

    static Calendar opened(CalendarOpened fact) {
        return new Calendar(
                new SpaceDefinition(fact.space(), fact.kind(), fact.capacity(), fact.openingHours()),
                fact.parts().stream()
                        .sorted(Comparator.comparing(SpaceId::value))
                        .toList(),
                Reservations.NONE,
                Waitlist.NOBODY,
                Allocations.NONE);
    }

    /** @param at when the fact was recorded: what is long over by then is forgotten */
    Calendar after(BookingEvent fact, Instant at) {
        if (fact instanceof BookingConfirmed confirmed) {
            return taking(Occupation.of(confirmed), at);
        } else if (fact instanceof SlotHeld held) {
            return taking(Occupation.of(held), at);
        } else if (fact instanceof SlotBlocked blocked) {
            return with(reservations
                    .prunedAt(at)
                    .with(Occupation.byTheWhole(blocked.booking(), blocked.slot(), allSeats())));
        } else if (fact instanceof SlotUnblocked unblocked) {
            return with(reservations.released(unblocked.booking(), unblocked.unblockedAt()));
        } else if (fact instanceof BookingChanged changed) {
            return changed(changed);
        } else if (fact instanceof BookingCancelled cancelled) {
            return with(reservations.without(cancelled.booking()));
        } else if (fact instanceof BookingMovedOut movedOut) {
            return with(reservations.without(movedOut.booking()));
        } else if (fact instanceof HoldReleased released) {
            return with(reservations.without(released.booking()));
        } else if (fact instanceof BookingCheckedIn checkedIn) {
            return with(reservations.change(checkedIn.booking(), booking -> booking.attended(Attendance.PRESENT)));
        } else if (fact instanceof NoShowRecorded noShow) {
            return absent(noShow);
        } else if (fact instanceof LeftEarly left) {
            return with(reservations
                    .change(left.booking(), booking -> booking.attended(Attendance.GONE))
                    .released(left.booking(), left.leftAt()));
        } else if (fact instanceof DepositReceived deposit) {
            return with(reservations.change(
                    deposit.booking(),
                    booking -> booking.agreed(booking.agreed().withDeposit())));
        } else if (fact instanceof SpaceClosed closed) {
            return with(reservations.prunedAt(at).with(new Closure(closed.closure(), closed.slot(), closed.reason())));
        } else if (fact instanceof SpaceReopened reopened) {
            return with(reservations.without(reopened.closure()));
        } else if (fact instanceof OpeningHoursChanged changed) {
            return new Calendar(space.openAt(changed.openingHours()), parts, reservations, waitlist, allocations);
        } else if (fact instanceof SpaceAllocated allocated) {
            return with(allocations.prunedAt(at).after(allocated));
        } else if (fact instanceof SpaceReleased released) {
            return with(allocations.after(released));
        } else if (fact instanceof WaitlistJoined joined) {
            return with(waitlist.prunedAt(at).with(joined));
        } else if (fact instanceof WaitlistLeft left) {
            return with(waitlist.without(left.booking()));
        }
        throw new IllegalStateException("A calendar does not know what to make of " + fact);
    }

    /** Whatever was held or waited for under that id has become this. */
    private Calendar taking(Occupation occupation, Instant at) {
        return new Calendar(
                space,
                parts,
                reservations.prunedAt(at).without(occupation.booking()).with(occupation),
                waitlist.without(occupation.booking()),
                allocations);
    }

    private Calendar changed(BookingChanged fact) {
        Occupation before = reservations.find(fact.booking()).orElse(null);
        boolean deposited = before != null && before.agreed().deposited();
        Attendance attendance = before == null ? Attendance.EXPECTED : before.attendance();
        return with(reservations.without(fact.booking()).with(Occupation.of(fact, deposited, attendance)));
    }

    private Calendar absent(NoShowRecorded fact) {
        Reservations marked = reservations.change(fact.booking(), booking -> booking.attended(Attendance.ABSENT));
        return with(fact.released() ? marked.released(fact.booking(), fact.recordedAt()) : marked);
    }

    private Calendar with(Reservations others) {
        return new Calendar(space, parts, others, waitlist, allocations);
    }

    private Calendar with(Waitlist others) {
        return new Calendar(space, parts, reservations, others, allocations);
    }

    private Calendar with(Allocations others) {
        return new Calendar(space, parts, reservations, waitlist, others);
    }

    /** What a booking of this space takes. */
    List<SpaceId> withParts() {
        return Stream.concat(Stream.of(space.space()), parts.stream()).toList();
    }

    /** For that booking, which is not in its own way. */
    void requireFree(BookingId booking, TimeSlot slot, int seats, Layout layout, BookingRules rules) {
        requireFree(reservations.without(booking), slot, seats, layout, rules);
    }

    /** @throws Refused SPACE_IS_ALLOCATED, SLOT_TAKEN, BUFFER_TIME, BUFFER_TIME_BEFORE_THE_NEXT, SPACE_IS_CLOSED */
    void requireFree(Reservations taken, TimeSlot slot, int seats, Layout layout, BookingRules rules) {
        allocations.requireFree(slot);
        int capacity = space.kind().isPooled() ? space.capacity().get(layout) : 1;
        taken.requireFree(slot, Occupation.taken(space.kind(), seats), capacity, buffer(rules));
    }

    /** For the booking of a whole that this space is part of; what that has here already is not in its own way. */
    void requireAllFree(BookingId whole, TimeSlot slot, BookingRules rules) {
        allocations.requireFree(slot);
        reservations.without(whole).requireFree(slot, allSeats(), allSeats(), buffer(rules));
    }

    private Duration buffer(BookingRules rules) {
        return rules.of(space.kind()).buffer();
    }

    private int allSeats() {
        return space.kind().isPooled() ? space.largestCapacity() : 1;
    }

    /**
     * @param member whose it must be; null for the host, who sees to anyone's
     * @throws Refused BOOKING_IS_UNKNOWN also when it is someone else's, or only held
     */
    Occupation bookingOf(BookingId id, @Nullable MemberId member) {
        return reservations
                .find(id)
                .filter(known -> known.agreement() != null && (member == null || known.isBookedBy(member)))
                .orElseThrow(() -> new Refused(BOOKING_IS_UNKNOWN, "booking", id));
    }
}

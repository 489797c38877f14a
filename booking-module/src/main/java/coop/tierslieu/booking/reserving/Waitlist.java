package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who waits for a slot of one space, the one who has waited longest first. A value: changes make a new one. */
record Waitlist(List<Waiting> waiting) {

    /** @param booking the id that the booking would have */
    record Waiting(
            BookingId booking,
            MemberId member,
            TimeSlot slot,
            int seats,
            @Nullable Layout layout) {}

    static final Waitlist NOBODY = new Waitlist(List.of());

    Waitlist {
        waiting = List.copyOf(waiting);
    }

    Waitlist with(WaitlistJoined fact) {
        Waiting last = new Waiting(fact.booking(), fact.member(), fact.slot(), fact.seats(), fact.layout());
        return new Waitlist(Stream.concat(waiting.stream(), Stream.of(last)).toList());
    }

    Waitlist without(BookingId booking) {
        return keeping(entry -> !entry.booking().equals(booking));
    }

    /** Without those whose slot has begun: it cannot be offered any more. */
    Waitlist prunedAt(Instant now) {
        return keeping(entry -> entry.slot().start().toInstant().isAfter(now));
    }

    Optional<Waiting> find(BookingId booking) {
        return waiting.stream().filter(entry -> entry.booking().equals(booking)).findFirst();
    }

    /** What that member waits for already and that overlaps the slot. */
    Optional<Waiting> find(MemberId member, TimeSlot slot) {
        return waiting.stream()
                .filter(entry -> entry.member().equals(member) && entry.slot().overlaps(slot))
                .findFirst();
    }

    private Waitlist keeping(Predicate<Waiting> entry) {
        return waiting.stream().allMatch(entry)
                ? this
                : new Waitlist(waiting.stream().filter(entry).toList());
    }
}

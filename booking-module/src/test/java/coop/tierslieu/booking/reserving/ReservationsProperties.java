package coop.tierslieu.booking.reserving;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The calendar beside a naive one that counts heads in every quarter of an hour of two days. */
class ReservationsProperties {
    private static final LocalDateTime MIDNIGHT = LocalDate.of(2026, 11, 24).atStartOfDay();
    private static final int QUARTERS = 2 * 24 * 4;
    private static final int POOL = 5;

    /** What someone tries: with the n-th booking there is, or with a slot, counted in quarters of an hour. */
    record Attempt(Kind kind, int which, int from, int length, int seats) {
        enum Kind {
            RESERVE,
            CANCEL,
            LEAVE,
            NO_SHOW
        }
    }

    @Property(tries = 300)
    void a_pool_takes_exactly_what_fits(@ForAll("attempts") List<Attempt> attempts) {
        runs(attempts, POOL, 0);
    }

    @Property(tries = 300)
    void a_room_takes_one_booking_at_a_time_and_keeps_its_buffer(@ForAll("attempts") List<Attempt> attempts) {
        runs(attempts.stream().map(ReservationsProperties::alone).toList(), 1, 1);
    }

    private static void runs(List<Attempt> attempts, int capacity, int bufferQuarters) {
        Reservations reservations = Reservations.NONE;
        Naive naive = new Naive(capacity, bufferQuarters);
        Set<BookingId> released = new HashSet<>();
        int bookings = 0;
        for (Attempt attempt : attempts) {
            BookingId known = new BookingId("b" + attempt.which() % Math.max(1, bookings));
            switch (attempt.kind()) {
                case RESERVE -> {
                    boolean free = isFree(reservations, attempt, capacity, bufferQuarters);
                    assertThat(free).as("%s", attempt).isEqualTo(naive.fits(attempt));
                    if (free) {
                        BookingId id = new BookingId("b" + bookings++);
                        reservations = reservations.with(Occupation.byTheWhole(id, slot(attempt), attempt.seats()));
                        naive.add(id, attempt);
                    }
                }
                case CANCEL -> {
                    reservations = reservations.without(known);
                    naive.remove(known);
                }
                case LEAVE, NO_SHOW -> {
                    if (capacity == 1 && naive.taken.containsKey(known) && released.add(known)) {
                        boolean left = attempt.kind() == Attempt.Kind.LEAVE;
                        Attendance seen = left ? Attendance.GONE : Attendance.ABSENT;
                        int at = naive.taken.get(known).from() + 1;
                        reservations = reservations
                                .change(known, booking -> booking.attended(seen))
                                .released(known, moment(at));
                        naive.release(known, at, left ? at + bufferQuarters : at);
                    }
                }
            }
            assertThat(naive.busiest()).isLessThanOrEqualTo(capacity);
        }
    }

    private static boolean isFree(Reservations reservations, Attempt attempt, int capacity, int bufferQuarters) {
        try {
            reservations.requireFree(
                    slot(attempt), attempt.seats(), capacity, Duration.ofMinutes(15L * bufferQuarters));
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static TimeSlot slot(Attempt attempt) {
        return new TimeSlot(moment(attempt.from()), moment(attempt.from() + attempt.length()));
    }

    private static OffsetDateTime moment(int quarter) {
        return TimeSlot.inParis("moment", MIDNIGHT.plusMinutes(15L * quarter));
    }

    private static Attempt alone(Attempt attempt) {
        return new Attempt(attempt.kind(), attempt.which(), attempt.from(), attempt.length(), 1);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.of(
                                Attempt.Kind.RESERVE,
                                Attempt.Kind.RESERVE,
                                Attempt.Kind.RESERVE,
                                Attempt.Kind.CANCEL,
                                Attempt.Kind.LEAVE,
                                Attempt.Kind.NO_SHOW),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, QUARTERS - 50),
                        Arbitraries.integers().between(2, 40),
                        Arbitraries.integers().between(1, POOL))
                .as(Attempt::new)
                .list()
                .ofMaxSize(60);
    }

    /** Counts heads by the quarter; the buffer is simply more time that is taken. */
    private static final class Naive {
        record Taken(int from, int until, int freeFrom, int seats) {}

        private final Map<BookingId, Taken> taken = new HashMap<>();
        private final int capacity;
        private final int buffer;

        Naive(int capacity, int buffer) {
            this.capacity = capacity;
            this.buffer = buffer;
        }

        boolean fits(Attempt attempt) {
            int[] heads = heads();
            int until = attempt.from() + attempt.length() + buffer;
            for (int quarter = attempt.from(); quarter < until; quarter++) {
                if (heads[quarter] + attempt.seats() > capacity) {
                    return false;
                }
            }
            return true;
        }

        void add(BookingId id, Attempt attempt) {
            int until = attempt.from() + attempt.length();
            taken.put(id, new Taken(attempt.from(), until, until + buffer, attempt.seats()));
        }

        void remove(BookingId id) {
            taken.remove(id);
        }

        void release(BookingId id, int at, int freeFrom) {
            taken.computeIfPresent(id, (same, booking) -> new Taken(booking.from(), at, freeFrom, booking.seats()));
        }

        int busiest() {
            return Arrays.stream(heads()).max().orElse(0);
        }

        private int[] heads() {
            int[] heads = new int[QUARTERS];
            for (Taken booking : taken.values()) {
                for (int quarter = booking.from(); quarter < booking.freeFrom(); quarter++) {
                    heads[quarter] += booking.seats();
                }
            }
            return heads;
        }
    }
}

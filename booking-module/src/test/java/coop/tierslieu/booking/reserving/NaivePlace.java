package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A room and a pool of 18 desks as someone with a paper planning would keep them: half-hours are counted one by one,
 * every rule is written down a second time, as plainly as it can be said. Time is in minutes since Monday, 00:00.
 */
final class NaivePlace {
    private static final int STEP = 30;

    enum State {
        WAITING,
        HELD,
        OFFERED,
        BOOKED
    }

    /** One line of the planning; the price in cents before tax, the fees that were kept beside it. */
    static final class Line {
        final String id;
        final SpaceId space;
        final MemberId member;
        final int seats;
        int from;
        int until;
        State state;
        int lapses;
        int freeUntil;

        Line(String id, SpaceId space, MemberId member, int seats, int from, int until, State state) {
            this.id = id;
            this.space = space;
            this.member = member;
            this.seats = seats;
            this.from = from;
            this.until = until;
            this.state = state;
        }

        boolean takes() {
            return state != State.WAITING;
        }
    }

    record Closed(String id, SpaceId space, int from, int until) {}

    final List<Line> lines = new ArrayList<>();
    private final List<Closed> closures = new ArrayList<>();
    long feesKept;
    int now = 8 * 60;

    static boolean isRoom(SpaceId space) {
        return space.equals(PlaceInMemory.ROOM);
    }

    /** 20 € an hour of the room, 3 € of each desk; two hours at most, so that no half-day is cheaper. */
    static long price(Line line) {
        long hours = (line.until - line.from + 59) / 60;
        return isRoom(line.space) ? 2_000 * hours : 300 * hours * line.seats;
    }

    private static int freeUntil(Line line) {
        return line.from - (isRoom(line.space) ? 24 * 60 : 60);
    }

    boolean isFree(Line wanted, Predicate<Line> butNot) {
        if (closures.stream()
                .anyMatch(closed -> closed.space().equals(wanted.space)
                        && closed.from() < wanted.until
                        && wanted.from < closed.until())) {
            return false;
        }
        List<Line> others = lines.stream()
                .filter(line -> line.takes() && line.space.equals(wanted.space) && !butNot.test(line))
                .toList();
        if (isRoom(wanted.space)) {
            return others.stream()
                    .allMatch(other -> other.until + 15 <= wanted.from || wanted.until + 15 <= other.from);
        }
        for (int minute = wanted.from; minute < wanted.until; minute += STEP) {
            int at = minute;
            int taken = others.stream()
                    .filter(other -> other.from <= at && at < other.until)
                    .mapToInt(other -> other.seats)
                    .sum();
            if (taken + wanted.seats > 18) {
                return false;
            }
        }
        return true;
    }

    boolean reserve(Line wanted) {
        return isFree(wanted, line -> false) && add(wanted, State.BOOKED);
    }

    boolean hold(Line wanted) {
        Predicate<Line> formerOffer = line ->
                line.state == State.HELD && line.member.equals(wanted.member) && line.space.equals(wanted.space);
        if (!isFree(wanted, formerOffer)) {
            return false;
        }
        lines.removeIf(formerOffer);
        wanted.lapses = now + 5;
        add(wanted, State.HELD);
        offer(wanted.space);
        return true;
    }

    boolean join(Line wanted) {
        boolean waitsAlready = lines.stream()
                .anyMatch(line -> line.state == State.WAITING
                        && line.space.equals(wanted.space)
                        && line.member.equals(wanted.member)
                        && line.from < wanted.until
                        && wanted.from < line.until);
        return !waitsAlready && !isFree(wanted, line -> false) && add(wanted, State.WAITING);
    }

    private boolean add(Line line, State state) {
        line.state = state;
        line.freeUntil = freeUntil(line);
        lines.add(line);
        return true;
    }

    /** Only a closure can have come in between. */
    boolean confirm(Line held) {
        if (!isFree(held, line -> line == held)) {
            return false;
        }
        held.state = State.BOOKED;
        held.freeUntil = freeUntil(held);
        return true;
    }

    void release(Line held) {
        lines.remove(held);
        offer(held.space);
    }

    void leave(Line waiting) {
        lines.remove(waiting);
    }

    void cancel(Line booked) {
        if (now > booked.freeUntil) {
            // The room keeps half until the start; for a desk the whole price is due by then.
            feesKept += isRoom(booked.space) ? price(booked) / 2 : price(booked);
        }
        lines.remove(booked);
        offer(booked.space);
    }

    boolean move(Line booked, int from, int until) {
        Line there = new Line(booked.id, booked.space, booked.member, booked.seats, from, until, State.BOOKED);
        if (from == booked.from && until == booked.until || !isFree(there, line -> line == booked)) {
            return false;
        }
        long givenBack = price(booked) - price(there);
        if (now > booked.freeUntil) {
            feesKept += givenBack <= 0 ? 0 : isRoom(booked.space) ? givenBack / 2 : givenBack;
        } else {
            booked.freeUntil = freeUntil(there);
        }
        booked.from = from;
        booked.until = until;
        offer(booked.space);
        return true;
    }

    void close(SpaceId space, int from, int until, String id) {
        closures.add(new Closed(id, space, from, until));
    }

    /** One of the closures, if there is any. */
    Optional<Closed> reopen(int pick) {
        if (closures.isEmpty()) {
            return Optional.empty();
        }
        Closed closed = closures.remove(pick % closures.size());
        offer(closed.space());
        return Optional.of(closed);
    }

    /** What has lapsed by then, in the order in which it does. */
    void lapse(Line held) {
        if (now >= held.lapses && (held.state == State.HELD || held.state == State.OFFERED)) {
            release(held);
        }
    }

    private void offer(SpaceId space) {
        Optional<Line> next = next(space);
        while (next.isPresent()) {
            Line offered = Objects.requireNonNull(next.get());
            offered.state = State.OFFERED;
            offered.lapses = Math.min(now + 120, offered.from);
            next = next(space);
        }
    }

    private Optional<Line> next(SpaceId space) {
        return lines.stream()
                .filter(line -> line.state == State.WAITING && line.space.equals(space) && line.from > now)
                .filter(line -> isFree(line, other -> false))
                .findFirst();
    }

    long money() {
        return feesKept
                + lines.stream()
                        .filter(line -> line.state == State.BOOKED)
                        .mapToLong(NaivePlace::price)
                        .sum();
    }
}

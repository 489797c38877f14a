package coop.tierslieu.booking.occupancy;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A space and what is taken of it in some period. */
public record SpaceOccupancy(SpaceRegistered space, List<Taken> taken) {

    public SpaceOccupancy {
        taken = List.copyOf(taken);
    }

    /** How many can be reserved at once: seats of a pooled space, one of any other. */
    static int seatsOf(SpaceRegistered space) {
        return space.kind().isPooled() ? space.largestCapacity() : 1;
    }

    /** The fewest seats that are free at any moment of the slot. */
    public int freeSeats(TimeSlot slot) {
        List<Taken> within =
                taken.stream().filter(stretch -> stretch.slot().overlaps(slot)).toList();
        // The load only rises where a stretch starts, so the fullest moment is one of those, or the start of the slot.
        int fullest = Stream.concat(
                        Stream.of(slot.start()),
                        within.stream().map(stretch -> stretch.slot().start()))
                .filter(moment -> !moment.isBefore(slot.start()))
                .mapToInt(moment -> seatsAt(moment, within))
                .max()
                .orElse(0);
        return Math.max(0, seatsOf(space) - fullest);
    }

    /** The stretches in which nothing at all is free, by start; those that touch are one. */
    public List<TimeSlot> full() {
        List<OffsetDateTime> edges = taken.stream()
                .flatMap(stretch ->
                        Stream.of(stretch.slot().start(), stretch.slot().end()))
                .sorted(Comparator.comparing(OffsetDateTime::toInstant))
                .distinct()
                .toList();
        List<TimeSlot> full = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            OffsetDateTime from = edges.get(i);
            if (seatsAt(from, taken) >= seatsOf(space)) {
                OffsetDateTime until = edges.get(i + 1);
                int last = full.size() - 1;
                if (last >= 0 && full.get(last).end().isEqual(from)) {
                    full.set(last, new TimeSlot(full.get(last).start(), until));
                } else {
                    full.add(new TimeSlot(from, until));
                }
            }
        }
        return full;
    }

    private static int seatsAt(OffsetDateTime moment, List<Taken> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.slot().contains(moment.toInstant()))
                .mapToInt(Taken::seats)
                .sum();
    }
}

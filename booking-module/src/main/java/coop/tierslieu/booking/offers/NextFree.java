package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Looks for what can be had first.
 *
 * @param from the first day that is tried
 * @param last the last one
 * @param slots the slots a space could be wanted for, by space
 * @param free reads, for the slots of one day, what of them is free; asked once a day at most
 */
record NextFree(
        LocalDate from,
        LocalDate last,
        Function<SpaceRegistered, WantedSlots> slots,
        Function<TimeSlot, BiPredicate<SpaceRegistered, TimeSlot>> free) {

    private static final int DAYS = 3;

    private record Candidate(SpaceRegistered space, TimeSlot slot) {}

    /** The earliest slot; of two that begin together, that of the space named first. */
    Optional<FreeOffer> of(Length length, List<SpaceRegistered> spaces) {
        return length == Length.THREE_DAYS
                ? threeDays(spaces)
                : days().flatMap(day -> freeOn(day, length, spaces).stream().limit(1))
                        .findFirst()
                        .map(found -> new FreeOffer(found.space(), List.of(found.slot())));
    }

    /** The next three days on which one space can be had; the space that begins first. */
    private Optional<FreeOffer> threeDays(List<SpaceRegistered> spaces) {
        Map<SpaceRegistered, List<TimeSlot>> found = new HashMap<>();
        return days().flatMap(day -> freeOn(day, Length.DAY, spaces).stream())
                .filter(candidate -> {
                    List<TimeSlot> its = found.computeIfAbsent(candidate.space(), space -> new ArrayList<>());
                    its.add(candidate.slot());
                    return its.size() == DAYS;
                })
                .findFirst()
                .map(third -> new FreeOffer(third.space(), List.copyOf(found.get(third.space()))));
    }

    private Stream<LocalDate> days() {
        return Stream.iterate(from, day -> !day.isAfter(last), day -> day.plusDays(1));
    }

    private List<Candidate> freeOn(LocalDate day, Length length, List<SpaceRegistered> spaces) {
        List<Candidate> wanted = spaces.stream()
                .flatMap(space -> slots.apply(space).on(day, length).stream().map(slot -> new Candidate(space, slot)))
                .sorted(Comparator.comparing(candidate -> candidate.slot().start()))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        TimeSlot period = new TimeSlot(
                wanted.get(0).slot().start(),
                wanted.stream()
                        .map(candidate -> candidate.slot().end())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        BiPredicate<SpaceRegistered, TimeSlot> isFree = free.apply(period);
        return wanted.stream()
                .filter(candidate -> isFree.test(candidate.space(), candidate.slot()))
                .toList();
    }
}

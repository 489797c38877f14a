package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.reserving.Alternative;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks for what to propose instead of a taken evening: another space then, or the same hours of a later day. */
@Component
class OtherOccasions {

    private static final int MOST = 4;
    private static final int MOST_SPACES = 2;
    private static final int DAYS = 14;

    private final PrivatisationOffers offers;
    private final FreeSlots freeSlots;
    private final Spaces spaces;

    OtherOccasions(PrivatisationOffers offers, FreeSlots freeSlots, Spaces spaces) {
        this.offers = offers;
        this.freeSlots = freeSlots;
        this.spaces = spaces;
    }

    List<Alternative> instead(PrivatisationWish wish) {
        Stream<PrivatisationWish> elsewhere = offers.hiredOut().stream()
                .filter(space -> !space.space().equals(wish.space()))
                .map(space -> wish.in(space.space()))
                .filter(this::canBeHad)
                .limit(MOST_SPACES);
        Stream<PrivatisationWish> later = IntStream.rangeClosed(1, DAYS)
                .mapToObj(days -> later(wish, days))
                .flatMap(Optional::stream)
                .filter(this::canBeHad);
        return Stream.concat(elsewhere, later)
                .limit(MOST)
                .map(this::alternative)
                .toList();
    }

    private boolean canBeHad(PrivatisationWish wish) {
        return offers.find(wish).filter(PrivatisationOffer::hasAllExtras).isPresent()
                && freeSlots.obstacle(wish.space(), wish.slot(), wish.seats()).isEmpty();
    }

    /** Empty where the clocks jump over that time. */
    private static Optional<PrivatisationWish> later(PrivatisationWish wish, int days) {
        try {
            return Optional.of(wish.on(TimeSlot.of(
                    wish.slot().localStart().plusDays(days),
                    wish.slot().localEnd().plusDays(days))));
        } catch (Refused noSuchTime) {
            return Optional.empty();
        }
    }

    private Alternative alternative(PrivatisationWish wish) {
        return new Alternative(
                wish.space().value(),
                spaces.known(wish.space()).name(),
                wish.slot().start(),
                wish.slot().end());
    }
}

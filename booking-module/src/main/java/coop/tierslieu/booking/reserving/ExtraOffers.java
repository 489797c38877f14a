package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What could come with a space: which equipment, at what price, and whether it is free then. */
@Component
public class ExtraOffers {

    private final Spaces spaces;
    private final Offers offers;
    private final FreeSlots freeSlots;
    private final Clock clock;

    ExtraOffers(Spaces spaces, Offers offers, FreeSlots freeSlots, Clock clock) {
        this.spaces = spaces;
        this.offers = offers;
        this.freeSlots = freeSlots;
        this.clock = clock;
    }

    /** What can be carried there, for a page to choose from; what belongs to a whole comes with it anyway. */
    public List<SpaceRegistered> equipmentFor(SpaceRegistered main) {
        return main.kind().isForPeople()
                ? spaces.all().stream()
                        .filter(space -> space.kind() == SpaceKind.EQUIPMENT
                                && !main.parts().contains(space.space()))
                        .toList()
                : List.of();
    }

    /**
     * @param slot for which the main is offered
     * @param use of the main
     * @throws Refused when it can never come with it like that, whoever else has booked
     */
    public ExtraOffer offer(SpaceRegistered main, TimeSlot slot, Use use, WantedExtra extra, Standing standing) {
        if (!main.kind().isForPeople()) {
            throw new Refused(ReservingRule.NOTHING_COMES_WITH_A_THING, "extras");
        }
        SpaceRegistered space = spaces.known(extra.space());
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        Wanted wanted = new Wanted(slot, extra.seats(), null, use, false);
        return new ExtraOffer(
                space,
                offers.withItsMain(FreeSlots.definition(space), wanted, standing, now),
                freeSlots.obstacle(space.space(), slot, extra.seats()).orElse(null));
    }
}

package coop.tierslieu.booking.visiting;

import coop.tierslieu.booking.privatising.Privatisation;
import coop.tierslieu.booking.privatising.Privatisations;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.reserving.ReleaseHold;
import coop.tierslieu.booking.waitlist.Waiting;
import coop.tierslieu.booking.waitlist.WaitingCard;
import coop.tierslieu.booking.waitlist.WaitingCards;
import coop.tierslieu.booking.waitlist.WaitingDesk;
import coop.tierslieu.booking.waitlist.Waitlist;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may become a booking of somebody without an account: an option, or what they wait for. */
@Component
class KeptForVisitors {

    /** Whoever has the link may know whose it is. */
    private static final Actor HOLDER_OF_THE_LINK = Actor.system(VisitorDesk.ACTOR);

    private final Privatisations privatisations;
    private final Waitlist waitlist;
    private final WaitingCards cards;
    private final WaitingDesk desk;
    private final Ids ids;

    KeptForVisitors(Privatisations privatisations, Waitlist waitlist, WaitingCards cards, WaitingDesk desk, Ids ids) {
        this.privatisations = privatisations;
        this.waitlist = waitlist;
        this.cards = cards;
        this.desk = desk;
        this.ids = ids;
    }

    Optional<Privatisation> option(BookingId id) {
        return privatisations.option(id);
    }

    /** Empty once there is nothing to wait for any more. */
    Optional<WaitingCard> awaited(BookingId id) {
        return waiting(id).map(entry -> cards.of(entry, HOLDER_OF_THE_LINK));
    }

    private Optional<Waiting> waiting(BookingId id) {
        return waitlist.find(id).filter(entry -> switch (entry.status()) {
            case WAITING, OFFERED -> true;
            case TAKEN, LAPSED, LEFT -> false;
        });
    }

    /**
     * The command that makes a booking of it.
     *
     * @param expectedTotal what was shown, tax included; null: whatever it costs
     * @throws Refused NOTHING_IS_KEPT, or because it is still taken
     */
    Object confirmation(BookingId id, @Nullable Money expectedTotal) {
        return option(id)
                .map(option -> option.wish().confirmation(id, ids, expectedTotal))
                .or(() -> waiting(id).map(entry -> desk.taking(entry, null, expectedTotal)))
                .orElseThrow(() -> new Refused(VisitRule.NOTHING_IS_KEPT, null));
    }

    /**
     * The command that leaves it to others.
     *
     * @throws Refused NOTHING_IS_KEPT
     */
    Object givingBack(BookingId id) {
        return option(id)
                .<Object>map(option ->
                        new ReleaseHold(option.wish().space(), id, option.wish().member()))
                .or(() -> waiting(id).map(desk::leaving))
                .orElseThrow(() -> new Refused(VisitRule.NOTHING_IS_KEPT, null));
    }
}

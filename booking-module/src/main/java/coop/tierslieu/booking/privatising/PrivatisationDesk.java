package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.RecordDeposit;
import coop.tierslieu.booking.reserving.ReleaseHold;
import coop.tierslieu.booking.reserving.ReserveOrSuggest;
import coop.tierslieu.booking.reserving.WantedExtra;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done about hiring, by a script or on a page. */
@Component
class PrivatisationDesk {

    private final PrivatisationOffers offers;
    private final OtherOccasions occasions;
    private final FreeSlots freeSlots;
    private final Spaces spaces;
    private final CommandGateway commands;
    private final Ids ids;

    PrivatisationDesk(
            PrivatisationOffers offers,
            OtherOccasions occasions,
            FreeSlots freeSlots,
            Spaces spaces,
            CommandGateway commands,
            Ids ids) {
        this.offers = offers;
        this.occasions = occasions;
        this.freeSlots = freeSlots;
        this.spaces = spaces;
        this.commands = commands;
        this.ids = ids;
    }

    /** @throws Refused when it can never be hired like that by this person, whoever else has booked */
    PrivatisationQuote quote(PrivatisationWish wish, Actor actor) {
        if (!actor.mayActFor(wish.member())) {
            throw new Refused(RequestRule.ONLY_FOR_YOURSELF, "member");
        }
        SpaceRegistered space = spaces.known(wish.space());
        PrivatisationOffer terms = offers.offer(wish);
        Refused obstacle =
                freeSlots.obstacle(wish.space(), wish.slot(), wish.seats()).orElse(null);
        return new PrivatisationQuote(
                space,
                wish,
                terms,
                obstacle,
                obstacle == null ? List.of() : takenParts(space, wish),
                obstacle == null && terms.hasAllExtras() ? List.of() : occasions.instead(wish));
    }

    private List<SpaceRegistered> takenParts(SpaceRegistered whole, PrivatisationWish wish) {
        return whole.parts().stream()
                .map(spaces::known)
                .filter(part -> freeSlots
                        .obstacle(part.space(), wish.slot(), part.largestCapacity())
                        .isPresent())
                .toList();
    }

    /** Keeps it for a few days, for somebody the place knows. */
    void takeOption(BookingId id, PrivatisationWish wish) {
        offers.offer(wish);
        try {
            commands.sendAndWait(wish.option(id));
        } catch (Refused refused) {
            throw withOtherOccasions(refused, wish);
        }
    }

    /** @param expectedTotal what was shown, extras and tax included; null: whatever it costs */
    void confirm(BookingId id, PrivatisationWish wish, @Nullable Money expectedTotal) {
        spaces.known(wish.space());
        try {
            commands.sendAndWait(wish.confirmation(id, ids, expectedTotal));
        } catch (Refused refused) {
            throw withOtherOccasions(refused, wish);
        }
    }

    private Refused withOtherOccasions(Refused refused, PrivatisationWish wish) {
        boolean othersHelp = Stream.concat(
                        Stream.of(new WantedExtra(wish.space(), wish.seats())), wish.extras().stream())
                .flatMap(one -> freeSlots.obstacle(one.space(), wish.slot(), one.seats()).stream())
                .anyMatch(obstacle -> obstacle.rule() == refused.rule());
        return othersHelp ? refused.with(ReserveOrSuggest.ALTERNATIVES, occasions.instead(wish)) : refused;
    }

    void giveBack(Privatisation option) {
        commands.sendAndWait(new ReleaseHold(
                option.wish().space(), option.id(), option.wish().member()));
    }

    void recordDeposit(Privatisation confirmed) {
        commands.sendAndWait(new RecordDeposit(confirmed.wish().space(), confirmed.id()));
    }
}

package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.WantedExtra;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds options and confirmed privatisations for those whose business they are; for anyone else they do not exist. */
@Component
public class Privatisations {

    private final Holds holds;
    private final Bookings bookings;
    private final PrivatisationOffers offers;
    private final Clock clock;

    Privatisations(Holds holds, Bookings bookings, PrivatisationOffers offers, Clock clock) {
        this.holds = holds;
        this.bookings = bookings;
        this.offers = offers;
        this.clock = clock;
    }

    /** Those that are not over, cancelled ones too, by start. */
    List<Privatisation> toCome(Actor actor) {
        return Stream.concat(
                        holds.options().stream().map(option -> priced(option, List.of())),
                        bookings.privatisations(clock.instant().atOffset(ZoneOffset.UTC)).stream()
                                .map(this::withExtras))
                .filter(one -> isTheirs(one, actor))
                .sorted(Comparator.comparing(one -> one.wish().slot().start()))
                .toList();
    }

    /** @throws Refused PRIVATISATION_IS_UNKNOWN */
    Privatisation find(String id, Actor actor) {
        return find(id, List.of(), actor);
    }

    /**
     * @param wanted what shall come with it, if it is an option
     * @throws Refused PRIVATISATION_IS_UNKNOWN
     */
    Privatisation find(String id, List<WantedExtra> wanted, Actor actor) {
        BookingId known = new RequestField("id", id).id(BookingId::new);
        return option(known, wanted)
                .or(() -> bookings.find(known)
                        .filter(Privatisations::isPrivatisation)
                        .map(this::withExtras))
                .filter(one -> isTheirs(one, actor))
                .orElseThrow(() -> new Refused(PrivatisationRule.PRIVATISATION_IS_UNKNOWN, "id", id));
    }

    /** As it is, without anything beside it; empty once it was confirmed or given back, or has run out. */
    public Optional<Privatisation> option(BookingId id) {
        return option(id, List.of());
    }

    private Optional<Privatisation> option(BookingId id, List<WantedExtra> wanted) {
        return holds.find(id).filter(held -> held.hold() == HoldKind.OPTION).map(option -> priced(option, wanted));
    }

    /** What was hired with a space has the same use, and goes where that goes. */
    private static boolean isPrivatisation(PlannedBooking booking) {
        return booking.arrangement().use() == Use.PRIVATISATION
                && booking.arrangement().main() == null;
    }

    private Privatisation priced(Held option, List<WantedExtra> wanted) {
        PrivatisationWish wish = Privatisation.wish(option).with(wanted);
        return Privatisation.of(option, wish, offers.find(wish));
    }

    private Privatisation withExtras(PlannedBooking booking) {
        return Privatisation.of(
                booking,
                booking.arrangement().extras().stream()
                        .flatMap(extra -> bookings.find(extra.booking()).stream())
                        .toList());
    }

    private static boolean isTheirs(Privatisation one, Actor actor) {
        return actor.role() == Role.AUDITOR || actor.mayActFor(one.wish().member());
    }
}

package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds options and confirmed privatisations for those whose business they are; for anyone else they do not exist. */
@Component
class Privatisations {

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
                        holds.options().stream().map(this::priced),
                        bookings.privatisations(clock.instant().atOffset(ZoneOffset.UTC)).stream()
                                .map(Privatisation::of))
                .filter(one -> isTheirs(one, actor))
                .sorted(Comparator.comparing(one -> one.wish().slot().start()))
                .toList();
    }

    /** @throws Refused PRIVATISATION_IS_UNKNOWN */
    Privatisation find(String id, Actor actor) {
        BookingId known = new RequestField("id", id).id(BookingId::new);
        return holds.find(known)
                .filter(held -> held.hold() == HoldKind.OPTION)
                .map(this::priced)
                .or(() -> bookings.find(known)
                        .filter(booking -> booking.arrangement().use() == Use.PRIVATISATION)
                        .map(Privatisation::of))
                .filter(one -> isTheirs(one, actor))
                .orElseThrow(() -> new Refused(PrivatisationRule.PRIVATISATION_IS_UNKNOWN, "id", id));
    }

    private Privatisation priced(Held option) {
        return Privatisation.of(option, offers.find(Privatisation.wish(option)));
    }

    private static boolean isTheirs(Privatisation one, Actor actor) {
        return actor.role() == Role.AUDITOR || actor.mayActFor(one.wish().member());
    }
}

package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.FreeSlots;
import coop.tierslieu.booking.reserving.Offer;
import coop.tierslieu.booking.reserving.Offers;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Makes of an entry what its member decides on: what is kept for them is priced as it would be charged now. */
@Component
public class WaitingCards {

    private final Spaces spaces;
    private final MemberNames names;
    private final Standings standings;
    private final Offers offers;
    private final QueryGateway queries;
    private final Clock clock;

    WaitingCards(
            Spaces spaces, MemberNames names, Standings standings, Offers offers, QueryGateway queries, Clock clock) {
        this.spaces = spaces;
        this.names = names;
        this.standings = standings;
        this.offers = offers;
        this.queries = queries;
        this.clock = clock;
    }

    public WaitingCard of(Waiting entry, Actor actor) {
        return of(List.of(entry), actor).get(0);
    }

    List<WaitingCard> of(List<Waiting> entries, Actor actor) {
        Map<String, SpaceRegistered> known = spaces.all().stream()
                .collect(Collectors.toMap(space -> space.space().value(), Function.identity()));
        Names called = names.seenBy(
                actor, entries.stream().map(entry -> entry.member().value()).collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> card(entry, known.get(entry.space().value()), called))
                .toList();
    }

    private WaitingCard card(Waiting entry, SpaceRegistered space, Names called) {
        String member = called.of(entry.member());
        if (entry.status() != WaitingStatus.OFFERED) {
            return new WaitingCard(entry, space.name(), member, null, null, List.of());
        }
        try {
            Offer offer = offers.offer(
                    FreeSlots.definition(space),
                    entry.slot(),
                    entry.seats(),
                    entry.layout(),
                    standings.of(entry.member()),
                    clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime());
            return new WaitingCard(entry, space.name(), member, offer, null, prepaid(entry, space.kind()));
        } catch (Refused noLongerForThem) {
            return new WaitingCard(entry, space.name(), member, null, noLongerForThem, List.of());
        }
    }

    /** Whether one suffices, it decides itself when it is asked to pay. */
    private List<Prepaid> prepaid(Waiting entry, SpaceKind kind) {
        LocalDate first = entry.slot().localStart().toLocalDate();
        LocalDate last = entry.slot().localEnd().minusNanos(1).toLocalDate();
        return usageOf(kind).stream()
                .flatMap(usage ->
                        queries.query(new PrepaidOf(entry.member()), PrepaidBalances.class).join().prepaid().stream()
                                .filter(source -> source.left() > 0 && source.covers(usage, first, last)))
                .toList();
    }

    private static Optional<Usage> usageOf(SpaceKind kind) {
        return switch (kind) {
            case NOMAD_DESKS, FIXED_DESK -> Optional.of(Usage.DESK);
            case PRIVATE_OFFICE -> Optional.of(Usage.OFFICE);
            case SALON -> Optional.of(Usage.SALON);
            case MEETING_ROOM -> Optional.of(Usage.MEETING_ROOM);
            case EVENT_SPACE, WHOLE_PLACE, LOCKER, EQUIPMENT -> Optional.empty();
        };
    }
}

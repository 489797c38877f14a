package coop.tierslieu.membership.placewaiting;

import static coop.tierslieu.membership.placewaiting.WaitingRule.*;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlaceOfferLapsed;
import coop.tierslieu.membership.published.PlaceOfferTaken;
import coop.tierslieu.membership.published.PlaceOffered;
import coop.tierslieu.membership.published.PlaceWaitingEvent;
import coop.tierslieu.membership.published.PlaceWaitingJoined;
import coop.tierslieu.membership.published.PlaceWaitingLeft;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those who wait for one kind of place, in the order in which they joined, and what is offered to whom. A value: each
 * fact makes the next one.
 */
record Queue(PlanKind kind, List<Waiting> waiting) {

    /** @param offer what they can take; null while they wait */
    record Waiting(
            WaitingId id,
            MemberId member,
            LocalDate wishedFrom,
            @Nullable Offer offer) {}

    record Offer(PlaceId place, LocalDate freeFrom, LocalDate until) {}

    Queue {
        waiting = List.copyOf(waiting);
    }

    static Queue of(PlanKind kind) {
        return new Queue(kind, List.of());
    }

    Queue after(PlaceWaitingEvent fact) {
        if (fact instanceof PlaceWaitingJoined joined) {
            return with(Stream.concat(
                    waiting.stream(),
                    Stream.of(new Waiting(joined.waiting(), joined.member(), joined.wishedFrom(), null))));
        }
        if (fact instanceof PlaceOffered offered) {
            return with(waiting.stream()
                    .map(one -> one.id().equals(offered.waiting())
                            ? new Waiting(
                                    one.id(),
                                    one.member(),
                                    one.wishedFrom(),
                                    new Offer(offered.place(), offered.freeFrom(), offered.until()))
                            : one));
        }
        return with(waiting.stream().filter(one -> !one.id().equals(fact.waiting())));
    }

    private Queue with(Stream<Waiting> others) {
        return new Queue(kind, others.toList());
    }

    PlaceWaitingEvent join(WaitingId id, MemberId member, LocalDate wishedFrom, LocalDate today) {
        if (!kind.hasPlace()) {
            throw new Refused(NOTHING_TO_WAIT_FOR, "kind");
        }
        if (wishedFrom.isBefore(today)) {
            throw new Refused(WISHED_IN_THE_PAST, "wishedFrom", wishedFrom, today);
        }
        if (waiting.stream()
                .anyMatch(one -> one.member().equals(member) || one.id().equals(id))) {
            throw new Refused(WAITS_ALREADY, "member");
        }
        return new PlaceWaitingJoined(id, member, kind, wishedFrom);
    }

    /** What was offered goes to the next. */
    List<PlaceWaitingEvent> leave(WaitingId id, MemberId member, LocalDate today, int days) {
        Waiting one = find(id).filter(known -> known.member().equals(member))
                .orElseThrow(() -> new Refused(WAITS_FOR_NOTHING, "waiting", id));
        return passedOn(new PlaceWaitingLeft(id, member, kind), one.offer(), today, days);
    }

    /** Every offer that ran out before today, the oldest first, each with the offer that follows it. */
    List<PlaceWaitingEvent> lapse(LocalDate today, int days) {
        List<PlaceWaitingEvent> facts = new ArrayList<>();
        Queue now = this;
        for (Optional<Waiting> next = now.lapsed(today); next.isPresent(); next = now.lapsed(today)) {
            Waiting one = next.get();
            Offer offer = Objects.requireNonNull(one.offer());
            LocalDate day = offer.until().plusDays(1);
            var lapsed = new PlaceOfferLapsed(one.id(), one.member(), kind, offer.place(), day);
            for (PlaceWaitingEvent fact : now.passedOn(lapsed, offer, day, days)) {
                facts.add(fact);
                now = now.after(fact);
            }
        }
        return facts;
    }

    private Optional<Waiting> lapsed(LocalDate today) {
        return waiting.stream()
                .filter(one -> one.offer() != null && one.offer().until().isBefore(today))
                .min(Comparator.comparing(
                        one -> Objects.requireNonNull(one.offer()).until()));
    }

    private List<PlaceWaitingEvent> passedOn(PlaceWaitingEvent fact, @Nullable Offer offer, LocalDate today, int days) {
        Stream<PlaceWaitingEvent> next = offer == null
                ? Stream.empty()
                : after(fact).offer(offer.place(), offer.freeFrom(), today, days).stream();
        return Stream.concat(Stream.of(fact), next).toList();
    }

    /** To whoever has waited longest, would have it by the time it is offered for, and has no other offer. */
    Optional<PlaceWaitingEvent> offer(PlaceId place, LocalDate freeFrom, LocalDate today, int days) {
        LocalDate until = today.plusDays(days);
        LocalDate latest = freeFrom.isAfter(until) ? freeFrom : until;
        return waiting.stream()
                .filter(one -> one.offer() == null && !one.wishedFrom().isAfter(latest))
                .findFirst()
                .map(one -> new PlaceOffered(one.id(), one.member(), kind, place, freeFrom, today, until));
    }

    /**
     * Someone subscribes to a place; whoever it was offered to has taken it.
     *
     * @throws Refused PLACE_IS_OFFERED to someone else
     */
    Optional<PlaceWaitingEvent> take(PlaceId place, MemberId member, SubscriptionId subscription, LocalDate today) {
        Optional<Waiting> offered = waiting.stream()
                .filter(one -> one.offer() != null
                        && one.offer().place().equals(place)
                        && !one.offer().until().isBefore(today))
                .findFirst();
        offered.filter(one -> !one.member().equals(member)).ifPresent(one -> {
            throw new Refused(
                    PLACE_IS_OFFERED,
                    "place",
                    Objects.requireNonNull(one.offer()).until());
        });
        return offered.map(one -> new PlaceOfferTaken(one.id(), member, kind, place, subscription));
    }

    private Optional<Waiting> find(WaitingId id) {
        return waiting.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}

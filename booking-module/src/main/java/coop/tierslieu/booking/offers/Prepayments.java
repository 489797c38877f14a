package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Says which passes and allowances of a member could pay. A proposal only: whether one really does, it decides itself
 * when it is asked to.
 */
@Component
class Prepayments {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final QueryGateway queries;
    private final BookingRules rules;

    Prepayments(QueryGateway queries, BookingRules rules) {
        this.queries = queries;
        this.rules = rules;
    }

    /** Those that cover every slot and have enough left; what expires first comes first. */
    List<MeansOfPayment> covering(MemberId member, SpaceKind kind, List<TimeSlot> slots, int seats) {
        return usageOf(kind).stream()
                .flatMap(usage -> balances(member)
                        .filter(prepaid -> slots.stream().allMatch(slot -> covers(prepaid, usage, slot))))
                .map(prepaid -> means(prepaid, units(prepaid.unit(), slots, kind.isPooled() ? seats : 1)))
                .filter(means -> means.leftAfter() >= 0)
                .toList();
    }

    private Stream<Prepaid> balances(MemberId member) {
        return queries.query(new PrepaidOf(member), PrepaidBalances.class).join().prepaid().stream();
    }

    private static boolean covers(Prepaid prepaid, Usage usage, TimeSlot slot) {
        return prepaid.covers(
                usage,
                slot.localStart().toLocalDate(),
                slot.localEnd().minusNanos(1).toLocalDate());
    }

    private static MeansOfPayment means(Prepaid prepaid, int units) {
        return new MeansOfPayment(
                prepaid.source(), prepaid.means(), prepaid.unit(), units, prepaid.left(), prepaid.validUntil());
    }

    private int units(PrepaidUnit unit, List<TimeSlot> slots, int seats) {
        return seats * slots.stream().mapToInt(slot -> units(unit, slot)).sum();
    }

    private int units(PrepaidUnit unit, TimeSlot slot) {
        return Math.toIntExact(
                switch (unit) {
                    case HALF_DAY -> half(slot.localEnd().minusNanos(1)) - half(slot.localStart()) + 1;
                    case HALF_HOUR ->
                        slot.onTheClock().plus(HALF_HOUR).minusNanos(1).dividedBy(HALF_HOUR);
                });
    }

    /** The number of a morning or an afternoon. */
    private long half(LocalDateTime moment) {
        return 2 * moment.toLocalDate().toEpochDay() + (moment.toLocalTime().isBefore(rules.halfDayPivot()) ? 0 : 1);
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

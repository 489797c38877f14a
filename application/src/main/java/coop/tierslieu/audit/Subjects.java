package coop.tierslieu.audit;

import coop.tierslieu.audit.Subject.Kind;
import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.shared.Identifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.util.ReflectionUtils;

/** Finds what a fact is about by the types of its ids, so that a new event needs no line here. */
final class Subjects {

    private static final Map<Class<? extends Identifier>, Kind> KINDS = Map.ofEntries(
            Map.entry(BookingId.class, Kind.BOOKING),
            Map.entry(SeriesId.class, Kind.SERIES),
            Map.entry(SpaceId.class, Kind.SPACE),
            Map.entry(ClosureId.class, Kind.CLOSURE),
            Map.entry(MemberId.class, Kind.MEMBER),
            Map.entry(PassId.class, Kind.PASS),
            Map.entry(AllowanceId.class, Kind.ALLOWANCE),
            Map.entry(ApplicationId.class, Kind.APPLICATION),
            Map.entry(CollegeId.class, Kind.COLLEGE),
            Map.entry(ExitId.class, Kind.EXIT),
            // What something prepaid was used for is a booking.
            Map.entry(UseId.class, Kind.BOOKING),
            Map.entry(SubscriptionId.class, Kind.SUBSCRIPTION),
            Map.entry(PlanId.class, Kind.PLAN),
            Map.entry(WaitingId.class, Kind.PLACE_WAITING),
            // What is subscribed to is a space, which is allocated to a subscription.
            Map.entry(PlaceId.class, Kind.SPACE),
            Map.entry(AllocationId.class, Kind.SUBSCRIPTION));

    private Subjects() {}

    /**
     * Each id found once, in the order of the record's components.
     *
     * @throws IllegalArgumentException for a type of id without a {@link Kind}
     */
    static Set<Subject> of(Object event) {
        Set<Subject> found = new LinkedHashSet<>();
        if (event instanceof RateCardAdopted card) {
            found.add(new Subject(Kind.RATE_CARD, card.version()));
        }
        collect(event, found);
        return found;
    }

    private static void collect(Object value, Set<Subject> found) {
        if (value instanceof Identifier id) {
            found.add(new Subject(kind(id), id.value()));
        } else if (value instanceof Collection<?> values) {
            values.forEach(one -> collect(one, found));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), found);
            collect(map.values(), found);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                ReflectionUtils.makeAccessible(component.getAccessor());
                Object part = ReflectionUtils.invokeMethod(component.getAccessor(), value);
                if (part != null) {
                    collect(part, found);
                }
            }
        }
    }

    private static Kind kind(Identifier id) {
        Kind kind = KINDS.get(id.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("The audit does not know the ids of " + id.getClass());
        }
        return kind;
    }
}

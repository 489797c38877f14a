package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.Extra;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says what a change, a swap, a correction or a cancellation would come to, by the rules with which the calendars
 * decide, on what the views know of who has what. Nothing changes.
 */
@Component
public class ForeseenChanges {

    private final Desk desk;
    private final Spaces spaces;
    private final Bookings bookings;
    private final FreeSlots freeSlots;

    ForeseenChanges(Desk desk, Spaces spaces, Bookings bookings, FreeSlots freeSlots) {
        this.desk = desk;
        this.spaces = spaces;
        this.bookings = bookings;
        this.freeSlots = freeSlots;
    }

    /** What could be done now by someone who may do anything. */
    public Possibilities possible(PlannedBooking booking) {
        boolean made = !spaces.known(booking.space()).parts().isEmpty();
        List<TimeSlot> closures =
                closures(booking).stream().map(ClosedPeriod::slot).toList();
        return Possibilities.of(booking, made, closures, desk.now(), desk.rules());
    }

    /**
     * A closure that touches it: because of that the place may change it without a fee.
     *
     * @throws Refused SPACE_IS_NOT_CLOSED
     */
    public ClosureId closureTouching(PlannedBooking booking) {
        return closures(booking).stream()
                .findFirst()
                .map(ClosedPeriod::id)
                .orElseThrow(() -> new Refused(ReservingRule.SPACE_IS_NOT_CLOSED, "booking"));
    }

    private List<ClosedPeriod> closures(PlannedBooking booking) {
        List<SpaceId> parts = spaces.known(booking.space()).parts();
        return spaces.closures(booking.slot()).stream()
                .filter(closure -> closure.space().equals(booking.space()) || parts.contains(closure.space()))
                .toList();
    }

    /**
     * The booking itself comes first, whatever of its series follows.
     *
     * @param closure as in {@link ReRating}; then it is about this booking alone
     * @throws Refused as {@link ChangeBooking}, except because someone else has the slot
     */
    public List<Foreseen> changed(PlannedBooking booking, TimeSlot slot, Scope scope, @Nullable ClosureId closure) {
        requireStanding(booking);
        Shift shift = Shift.between(booking.slot(), slot);
        List<PlannedBooking> all = inScope(booking, closure == null ? scope : Scope.ONE);
        Set<BookingId> own = all.stream().flatMap(ForeseenChanges::withExtras).collect(Collectors.toUnmodifiableSet());
        Stream<Foreseen> others = all.stream()
                .filter(one -> !one.id().equals(booking.id()))
                .map(one -> changed(one, shift.of(one.slot()), own, closure));
        return Stream.concat(Stream.of(changed(booking, slot, own, closure)), others)
                .toList();
    }

    private Foreseen changed(PlannedBooking booking, TimeSlot slot, Set<BookingId> own, @Nullable ClosureId closure) {
        Occupation known = Occupation.of(booking);
        BookingChanged change = reRating(booking.space(), closure).changed(known, slot);
        List<BookingChanged> extras = extrasOf(booking)
                .flatMap(extra -> reRating(extra.space(), closure).changedWith(Occupation.of(extra), slot).stream())
                .toList();
        Optional<Refused> obstacle = Stream.concat(Stream.of(change), extras.stream())
                .flatMap(one -> freeSlots.obstacle(one.space(), slot, one.seats(), own).stream())
                .findFirst();
        boolean otherTimesHelp = obstacle.isPresent() && !known.isRunning(desk.now());
        return new Foreseen(
                change,
                extras,
                obstacle.orElse(null),
                otherTimesHelp
                        ? instead(change, own)
                                .filter(other ->
                                        other.space().equals(booking.space().value()))
                                .toList()
                        : List.of());
    }

    /**
     * @param closure as in {@link ReRating}
     * @throws Refused as {@link SwapSpace}, except because someone else has the space
     */
    public Foreseen swapped(PlannedBooking booking, SpaceId to, @Nullable ClosureId closure) {
        requireStanding(booking);
        Occupation known = Occupation.of(booking);
        known.requireCancellable(desk.now());
        SpaceRegistered other = spaces.known(to);
        if (!other.parts().isEmpty() || !spaces.known(booking.space()).parts().isEmpty()) {
            throw new Refused(ReservingRule.A_WHOLE_STAYS_WHERE_IT_IS, "to");
        }
        if (to.equals(booking.space())) {
            throw new Refused(ReservingRule.NOTHING_CHANGES, "to");
        }
        BookingChanged change = reRating(to, closure).swappedIn(known, booking.space(), booking.kind());
        Set<BookingId> own = Set.of(booking.id());
        Optional<Refused> obstacle = freeSlots.obstacle(to, booking.slot(), booking.seats(), own);
        return new Foreseen(
                change,
                List.of(),
                obstacle.orElse(null),
                obstacle.isEmpty()
                        ? List.of()
                        : instead(change, own)
                                .filter(one -> one.start().equals(booking.slot().start())
                                        && !one.space().equals(booking.space().value()))
                                .toList());
    }

    /**
     * The spaces of the same kind that this booking could have instead of its own, at once.
     *
     * @param closure as in {@link ReRating}
     */
    public List<Foreseen> siblings(PlannedBooking booking, @Nullable ClosureId closure) {
        return spaces.all().stream()
                .filter(other -> other.kind() == booking.kind())
                .map(SpaceRegistered::space)
                .filter(other -> !other.equals(booking.space()))
                .flatMap(other -> ifOffered(booking, other, closure).stream())
                .filter(Foreseen::isFree)
                .toList();
    }

    private Optional<Foreseen> ifOffered(PlannedBooking booking, SpaceId other, @Nullable ClosureId closure) {
        try {
            return Optional.of(swapped(booking, other, closure));
        } catch (Refused tooSmallOrNotSold) {
            return Optional.empty();
        }
    }

    /** @throws Refused as {@link CorrectBooking} */
    public BookingCorrected corrected(PlannedBooking booking, CorrectBooking command) {
        return new Correcting(booking, booking.correctedPrice(), desk).decide(command);
    }

    /** Of what was reserved with a booking, what can be corrected along with it. */
    public List<PlannedBooking> correctableWith(PlannedBooking booking) {
        boolean cancelled = booking.status() == BookingStatus.CANCELLED;
        return booking.arrangement().extras().stream()
                .flatMap(extra -> bookings.find(extra.booking()).stream())
                .filter(extra -> (extra.status() == BookingStatus.CANCELLED) == cancelled)
                .filter(extra -> possible(extra).correct())
                .toList();
    }

    /**
     * Of these, what the same correction would change: where something else would be due then, and no other times are
     * told of an extra that had times of its own.
     */
    public List<BookingCorrected> correctedWith(PlannedBooking booking, CorrectBooking command) {
        return correctableWith(booking).stream()
                .filter(extra -> command.slot() == null || extra.slot().equals(booking.slot()))
                .flatMap(extra -> ifCorrected(extra, command.of(extra.id())).stream())
                .toList();
    }

    private Optional<BookingCorrected> ifCorrected(PlannedBooking extra, CorrectBooking command) {
        try {
            return Optional.of(corrected(extra, command));
        } catch (Refused nothingToCorrect) {
            return Optional.empty();
        }
    }

    /** One for each scope that makes a difference, the narrowest first. */
    public List<ForeseenCancellation> cancelled(PlannedBooking booking) {
        return Stream.of(Scope.values())
                .map(scope -> cancelled(booking, scope))
                .collect(Collectors.toMap(
                        ForeseenCancellation::bookings, Function.identity(), (narrow, wide) -> narrow, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private ForeseenCancellation cancelled(PlannedBooking booking, Scope scope) {
        List<PlannedBooking> all = inScope(booking, scope);
        OffsetDateTime now = desk.now();
        Money fee = Foreseen.sum(all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), extrasOf(one)))
                .map(one -> Agreement.of(one).cancellationFee(now).incl()));
        List<Agreement> prepaid = all.stream()
                .map(Agreement::of)
                .filter(agreed -> agreed.arrangement().payment().isPrepaid())
                .toList();
        long kept =
                prepaid.stream().filter(agreed -> !agreed.isFreeToCancel(now)).count();
        return new ForeseenCancellation(scope, all.size(), fee, prepaid.size(), (int) kept);
    }

    /** As its calendar would choose them, by start. */
    private List<PlannedBooking> inScope(PlannedBooking chosen, Scope scope) {
        SeriesId series = chosen.arrangement().series();
        if (scope == Scope.ONE || series == null) {
            return List.of(chosen);
        }
        Map<BookingId, PlannedBooking> standing = bookings.of(series).stream()
                .filter(one -> one.space().equals(chosen.space()) && one.status() != BookingStatus.CANCELLED)
                .collect(Collectors.toMap(PlannedBooking::id, Function.identity()));
        return Reservations.of(standing.values().stream().map(Occupation::of).toList(), List.of())
                .inScope(Occupation.of(chosen), scope, desk.now())
                .stream()
                .map(one -> standing.get(one.booking()))
                .toList();
    }

    /** Those that were not given back on their own. */
    private Stream<PlannedBooking> extrasOf(PlannedBooking booking) {
        return booking.arrangement().extras().stream()
                .flatMap(extra -> bookings.find(extra.booking()).stream())
                .filter(extra -> extra.status() != BookingStatus.CANCELLED);
    }

    private static Stream<BookingId> withExtras(PlannedBooking booking) {
        return Stream.concat(
                Stream.of(booking.id()), booking.arrangement().extras().stream().map(Extra::booking));
    }

    private Stream<Alternative> instead(BookingChanged change, Set<BookingId> own) {
        return freeSlots
                .instead(change.space(), change.slot(), change.seats(), desk.standing(change.member()), own)
                .stream();
    }

    private ReRating reRating(SpaceId space, @Nullable ClosureId closure) {
        SpaceDefinition definition = FreeSlots.definition(spaces.known(space));
        return new ReRating(definition, desk, closure);
    }

    /** A calendar forgets what is cancelled. */
    private static void requireStanding(PlannedBooking booking) {
        if (booking.status() == BookingStatus.CANCELLED) {
            throw new Refused(ReservingRule.BOOKING_IS_UNKNOWN, "booking", booking.id());
        }
    }
}

package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.ReservingRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceReleased;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A desk, an office or a locker becomes one member's alone, and takes bookings again afterwards. */
record Allocating(SpaceCalendar its, Desk desk) {

    private static final Set<SpaceKind> ALLOCATED =
            Set.of(SpaceKind.FIXED_DESK, SpaceKind.PRIVATE_OFFICE, SpaceKind.LOCKER);

    void allocate(AllocateSpace command) {
        Calendar calendar = its.calendar();
        SpaceKind kind = calendar.space().kind();
        if (kind != command.kind() || !ALLOCATED.contains(kind)) {
            throw new Refused(SPACE_DOES_NOT_SUIT, "place", its.id());
        }
        if (calendar.allocations()
                .find(command.allocation())
                .filter(one -> one.holdsFrom(command.from()))
                .isPresent()) {
            return;
        }
        calendar.allocations().requireNobodyFrom(command.from());
        requireNothingBooked(calendar, command.from());
        apply(new SpaceAllocated(its.id(), command.allocation(), command.member(), command.from()));
    }

    /** What is held for somebody is in the way as what is booked. */
    private static void requireNothingBooked(Calendar calendar, LocalDate from) {
        List<Occupation> inTheWay = calendar.reservations().occupations().stream()
                .filter(one -> one.until().toLocalDateTime().isAfter(from.atStartOfDay()))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new Refused(
                            SPACE_HAS_BOOKINGS,
                            "place",
                            calendar.space().space(),
                            Shown.moment(inTheWay.get(0).slot().start()))
                    .with("bookings", inTheWay.stream().map(Occupation::booking).toList());
        }
    }

    void release(ReleaseSpace command) {
        its.calendar()
                .allocations()
                .find(command.allocation())
                .filter(one -> one.holdsFrom(command.from()))
                .ifPresent(one -> {
                    apply(new SpaceReleased(its.id(), one.allocation(), one.member(), command.from()));
                    new WaitingLine(its, desk).offerToTheNext();
                });
    }
}

package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.HoldSlots;
import coop.tierslieu.booking.reserving.ReleaseHold;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveOrSuggest;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.visiting.VisitorDesk;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps slots for the minutes of a checkout: for each person one offer at a time, the one they looked at last. */
@Component
class Checkouts {

    private final Holds holds;
    private final CommandGateway commands;
    private final ReserveOrSuggest reserve;
    private final VisitorDesk visitors;
    private final Ids ids;
    private final Clock clock;

    Checkouts(
            Holds holds,
            CommandGateway commands,
            ReserveOrSuggest reserve,
            VisitorDesk visitors,
            Ids ids,
            Clock clock) {
        this.holds = holds;
        this.commands = commands;
        this.reserve = reserve;
        this.visitors = visitors;
        this.ids = ids;
        this.clock = clock;
    }

    /** Empty when nothing is kept for them any more. */
    Optional<Checkout> of(MemberId member) {
        List<Held> kept = kept(member);
        return kept.stream()
                .max(Comparator.comparing(Held::until))
                .map(latest -> new Checkout(kept.stream()
                        .filter(held -> held.space().equals(latest.space()))
                        .toList()));
    }

    Set<BookingId> idsOf(MemberId member) {
        return kept(member).stream().map(Held::booking).collect(Collectors.toUnmodifiableSet());
    }

    private List<Held> kept(MemberId member) {
        return holds.of(member).stream()
                .filter(held -> held.hold() == HoldKind.CHECKOUT
                        && clock.instant().isBefore(held.until().toInstant()))
                .toList();
    }

    /**
     * Keeps the slots, all or none, instead of what was kept before.
     *
     * @return the ids that their bookings will carry, in the order of the slots
     */
    List<BookingId> begin(Customer customer, SpaceId space, List<TimeSlot> slots, int seats, @Nullable Layout layout) {
        List<Held> before = kept(customer.member());
        List<RequestedSlot> wanted = slots.stream()
                .map(slot -> new RequestedSlot(new BookingId(ids.next()), slot))
                .toList();
        send(
                customer,
                new HoldSlots(space, customer.member(), wanted, seats, layout, Use.A_LA_CARTE, HoldKind.CHECKOUT));
        // What was kept in the same space has given way by itself.
        before.stream().filter(held -> !held.space().equals(space)).forEach(held -> giveBack(customer, held));
        return wanted.stream().map(RequestedSlot::booking).toList();
    }

    void giveBack(Customer customer) {
        kept(customer.member()).forEach(held -> giveBack(customer, held));
    }

    /** One of several slots; of one that is kept no more, nothing is said. */
    void giveBack(Customer customer, BookingId booking) {
        kept(customer.member()).stream()
                .filter(held -> held.booking().equals(booking))
                .forEach(held -> giveBack(customer, held));
    }

    private void giveBack(Customer customer, Held held) {
        try {
            send(customer, new ReleaseHold(held.space(), held.booking(), customer.member()));
        } catch (Refused refused) {
            if (refused.rule() != ReservingRule.NOTHING_IS_HELD) {
                throw refused;
            }
        }
    }

    /** @throws Refused also about the name and the e-mail address of a visitor */
    void confirm(Customer customer, ConfirmForm form) {
        ReserveSpace wish = form.command(customer.member(), ids);
        if (customer.visitor()) {
            visitors.introduce(
                    customer.member(),
                    Objects.requireNonNullElse(form.name(), ""),
                    Objects.requireNonNullElse(form.email(), ""));
            reserve.reserve(wish, visitors::send);
            visitors.hasDecided(customer.member());
        } else {
            reserve.reserve(wish);
        }
    }

    private void send(Customer customer, Object command) {
        if (customer.visitor()) {
            visitors.send(command);
        } else {
            commands.sendAndWait(command);
        }
    }
}

package coop.tierslieu.policies;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.Payments;
import coop.tierslieu.membership.prepaid.PrepaidRule;
import coop.tierslieu.membership.prepaid.ReturnAllowanceUse;
import coop.tierslieu.membership.prepaid.ReturnPassUse;
import coop.tierslieu.membership.prepaid.UseAllowance;
import coop.tierslieu.membership.prepaid.UsePass;
import coop.tierslieu.membership.prepaid.WantedUse;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.messaging.Facts;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * What is prepaid pays for bookings: a pass in half-days, an allowance in half-hours
 * (docs/adr/0012-what-is-prepaid-is-paid-in-the-bookings-transaction.md).
 *
 * <p>The commands to membership are handled inside the unit of work of the booking's own, so that both happen or
 * neither. They are sent on this node's bus, and never wait for views, which see nothing before the end.
 */
@Component
class PrepaidPaysForBookings implements Payments {

    private final CommandGateway commands;
    private final QueryGateway questions;
    private final PrepaidUnits units;

    PrepaidPaysForBookings(@Qualifier("localSegment") CommandBus bus, QueryGateway questions, BookingRules rules) {
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
        this.questions = questions;
        this.units = new PrepaidUnits(rules.halfDayPivot());
    }

    @Override
    public Payment pay(
            String source,
            MemberId member,
            BookingId booking,
            SpaceKind kind,
            TimeSlot slot,
            int seats,
            Limits limits) {
        Prepaid prepaid = find(source, member);
        int taken = limits.applyTo(units.of(prepaid.unit(), slot, kind, seats));
        WantedUse wanted = new WantedUse(
                new UseId(booking.value()),
                usage(kind),
                taken,
                slot.localStart().toLocalDate(),
                slot.localEnd().minusNanos(1).toLocalDate());
        return switch (prepaid.means()) {
            case PASS -> {
                send(new UsePass(new PassId(source), prepaid.owner(), wanted));
                yield new Payment(Payment.Means.PASS, source, taken);
            }
            case ALLOWANCE -> {
                send(new UseAllowance(new AllowanceId(source), prepaid.owner(), wanted));
                yield new Payment(Payment.Means.ALLOWANCE, source, taken);
            }
        };
    }

    @Override
    public void giveBack(Payment payment, MemberId member, BookingId booking) {
        UseId use = new UseId(booking.value());
        switch (payment.means()) {
            case PASS -> send(new ReturnPassUse(new PassId(sourceOf(payment)), owner(payment, member), use));
            case ALLOWANCE ->
                send(new ReturnAllowanceUse(new AllowanceId(sourceOf(payment)), owner(payment, member), use));
            case ACCOUNT -> {}
        }
    }

    /** The view only tells a pass from an allowance; how much is left, the pass itself decides. */
    private Prepaid find(String source, MemberId member) {
        return questions.query(new PrepaidOf(member), PrepaidBalances.class).join().prepaid().stream()
                .filter(prepaid -> prepaid.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new Refused(PrepaidRule.PREPAID_UNKNOWN, "payWith", source));
    }

    /** Whom the pass knows, which may be another id of the same person. */
    private MemberId owner(Payment payment, MemberId member) {
        return find(sourceOf(payment), member).owner();
    }

    private static Usage usage(SpaceKind kind) {
        return switch (kind) {
            case NOMAD_DESKS, FIXED_DESK -> Usage.DESK;
            case PRIVATE_OFFICE -> Usage.OFFICE;
            case SALON -> Usage.SALON;
            case MEETING_ROOM -> Usage.MEETING_ROOM;
            case EVENT_SPACE, LOCKER, EQUIPMENT, WHOLE_PLACE ->
                throw new Refused(PrepaidRule.PREPAID_DOES_NOT_COVER, "payWith");
        };
    }

    private static String sourceOf(Payment payment) {
        return Objects.requireNonNull(payment.source(), "what is prepaid has a source");
    }

    /**
     * Who it is for is carried on from the command being handled. Its idempotency key is not: that command happens once
     * already, and may pay for several bookings.
     */
    private void send(Object command) {
        CommandMessage<?> message = new GenericCommandMessage<>(command);
        commands.sendAndWait(message.withMetaData(message.getMetaData().withoutKeys(Set.of(Facts.IDEMPOTENCY_KEY))));
    }
}

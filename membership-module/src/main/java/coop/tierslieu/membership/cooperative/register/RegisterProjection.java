package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorExcluded;
import coop.tierslieu.membership.published.RepaymentPostponed;
import coop.tierslieu.membership.published.ShareInstalmentPaid;
import coop.tierslieu.membership.published.SharesRepaid;
import coop.tierslieu.membership.published.SharesSubscribed;
import coop.tierslieu.membership.published.SharesTransferred;
import coop.tierslieu.membership.published.SharesWithdrawn;
import coop.tierslieu.membership.published.UnpaidSharesCalled;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down the movements of shares, what is due of them, and what waits for repayment. */
@Component
@ProcessingGroup("membership.register")
class RegisterProjection {

    private final JdbcClient jdbc;

    RegisterProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CooperatorAdmitted fact, @MessageIdentifier String id, @SequenceNumber long place, @Timestamp Instant at) {
        move(fact, id, place, at);
    }

    @EventHandler
    void on(SharesSubscribed fact, @MessageIdentifier String id, @SequenceNumber long place, @Timestamp Instant at) {
        move(fact, id, place, at);
        jdbc.sql("""
                insert into cooperative_payment_due (id, member, due_cents, pay_by)
                values (:id, :member, :due, :payBy)
                on conflict (id) do nothing""")
                .param("id", id)
                .param("member", fact.member().value())
                .param("due", fact.amount().minus(fact.paid()).cents())
                .param("payBy", fact.payBy())
                .update();
    }

    @EventHandler
    void on(UnpaidSharesCalled fact) {
        jdbc.sql("update cooperative_payment_due set pay_by = least(pay_by, :payBy)")
                .param("payBy", fact.payBy())
                .update();
    }

    @EventHandler
    void on(ShareInstalmentPaid fact, @MessageIdentifier String id, @SequenceNumber long place, @Timestamp Instant at) {
        move(fact, id, place, at);
    }

    @EventHandler
    void on(SharesTransferred fact, @MessageIdentifier String id, @SequenceNumber long place, @Timestamp Instant at) {
        move(fact, id, place, at);
    }

    @EventHandler
    void on(CooperatorExcluded fact, @MessageIdentifier String id, @SequenceNumber long place, @Timestamp Instant at) {
        move(fact, id, place, at);
    }

    @EventHandler
    void on(SharesWithdrawn fact, @MessageIdentifier String id, @SequenceNumber long place, @Timestamp Instant at) {
        move(fact, id, place, at);
        jdbc.sql("""
                insert into cooperative_exit (exit, position, member, shares, amount_cents, paid_cents, reason,
                    effective_on)
                values (:exit, :position, :member, :shares, :amount, :paid, :reason, :effectiveOn)
                on conflict (exit) do nothing""")
                .param("exit", fact.exit().value())
                .param("position", place)
                .param("member", fact.member().value())
                .param("shares", fact.shares())
                .param("amount", fact.amount().cents())
                .param("paid", fact.paid().cents())
                .param("reason", fact.reason().name())
                .param("effectiveOn", fact.effectiveOn())
                .update();
    }

    @EventHandler
    void on(RepaymentPostponed fact) {
        jdbc.sql("update cooperative_exit set postponed_until = :until where exit = :exit")
                .param("exit", fact.exit().value())
                .param("until", fact.until())
                .update();
    }

    @EventHandler
    void on(SharesRepaid fact, @MessageIdentifier String id, @SequenceNumber long place, @Timestamp Instant at) {
        move(fact, id, place, at);
        jdbc.sql("""
                update cooperative_exit set repaid_on = :on, repaid_cents = :repaid, losses_cents = :losses
                where exit = :exit""")
                .param("exit", fact.exit().value())
                .param("on", fact.on())
                .param("repaid", fact.repaid().cents())
                .param("losses", fact.losses().cents())
                .update();
    }

    private void move(CooperativeEvent fact, String id, long position, Instant at) {
        for (Movement movement : Movement.of(fact, id, at)) {
            jdbc.sql("""
                    insert into cooperative_movement (id, position, member, kind, shares, amount_cents, paid_cents,
                        on_day, recorded_at, counterpart, category)
                    values (:id, :position, :member, :kind, :shares, :amount, :paid, :on, :at, :counterpart, :category)
                    on conflict (id) do nothing""")
                    .param("id", movement.id())
                    .param("position", position)
                    .param("member", movement.member().value())
                    .param("kind", movement.kind().name())
                    .param("shares", movement.shares())
                    .param("amount", movement.amount().cents())
                    .param("paid", movement.paid().cents())
                    .param("on", movement.on())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("counterpart", text(movement.counterpart()))
                    .param("category", text(movement.category()))
                    .update();
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value == null ? null : value.toString();
    }
}

package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.plans.PlanColumn;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.ResidenceBegan;
import coop.tierslieu.membership.published.SubscriptionCancelled;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import coop.tierslieu.membership.published.SubscriptionResumed;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.membership.published.SubscriptionSuspended;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.membership.published.SubscriptionTermReminded;
import coop.tierslieu.membership.published.SuspensionAgreed;
import coop.tierslieu.membership.published.SuspensionReason;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps {@code membership_subscription}, its terms, credits and rests. */
@Component
@ProcessingGroup("membership.subscribing")
class SubscriptionsProjection {

    private final JdbcClient jdbc;

    SubscriptionsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SubscriptionStarted event) {
        jdbc.sql("""
            insert into membership_subscription
                (id, member, plan, kind, place, first_day, anchor, alignment, notice, status, since)
            values (:id, :member, cast(:plan as jsonb), :kind, :place, :from, :anchor, :alignment, :notice, 'AGREED', :from)
            on conflict (id) do nothing\
            """)
                .param("id", event.subscription().value())
                .param("member", event.member().value())
                .param("plan", PlanColumn.write(event.plan()))
                .param("kind", event.plan().kind().name())
                .param("place", text(event.place()))
                .param("from", event.from())
                .param(
                        "anchor",
                        Grid.of(event.from(), event.plan().cycle(), event.alignment())
                                .anchor())
                .param("alignment", event.alignment().name())
                .param("notice", event.conditions().notice())
                .update();
    }

    @EventHandler
    void on(ResidenceBegan event) {
        of(event, "class_before = :before")
                .param("before", event.classBefore().name())
                .update();
    }

    @EventHandler
    void on(SubscriptionTermBegan event) {
        jdbc.sql("""
            insert into membership_term
                (subscription, number, from_day, to_day, excl_cents, vat_cents, vat_permille, due_on)
            values (:id, :term, :from, :to, :excl, :vat, :permille, :dueOn)
            on conflict (subscription, number) do nothing\
            """)
                .param("id", event.subscription().value())
                .param("term", event.term())
                .param("from", event.from())
                .param("to", event.to())
                .param("excl", event.price().excl().cents())
                .param("vat", event.price().vat().cents())
                .param("permille", event.price().rate().permille())
                .param("dueOn", event.dueOn())
                .update();
        status(event, SubscriptionStatus.RUNNING, event.from(), event.to());
    }

    @EventHandler
    void on(SubscriptionTermPaid event) {
        jdbc.sql("update membership_term set paid_on = :day where subscription = :id and number = :term")
                .param("day", event.paidOn())
                .param("id", event.subscription().value())
                .param("term", event.term())
                .update();
    }

    @EventHandler
    void on(SubscriptionTermReminded event) {
        jdbc.sql("update membership_term set reminded_on = :day where subscription = :id and number = :term")
                .param("day", event.remindedOn())
                .param("id", event.subscription().value())
                .param("term", event.term())
                .update();
    }

    @EventHandler
    void on(SubscriptionCredited event, @MessageIdentifier String fact) {
        jdbc.sql("""
            insert into membership_credit
                (id, subscription, term, reason, from_day, to_day, excl_cents, vat_cents, vat_permille)
            values (:fact, :id, :term, :reason, :from, :to, :excl, :vat, :permille)
            on conflict (id) do nothing\
            """)
                .param("fact", fact)
                .param("id", event.subscription().value())
                .param("term", event.term())
                .param("reason", event.reason().name())
                .param("from", event.from())
                .param("to", event.to())
                .param("excl", event.price().excl().cents())
                .param("vat", event.price().vat().cents())
                .param("permille", event.price().rate().permille())
                .update();
    }

    @EventHandler
    void on(SubscriptionPlanChanged event) {
        of(event, "plan = cast(:plan as jsonb), kind = :kind, place = :place")
                .param("plan", PlanColumn.write(event.plan()))
                .param("kind", event.plan().kind().name())
                .param("place", text(event.place()))
                .update();
        if (event.plan().cycle() != event.before().cycle()) {
            anchor(event);
        }
    }

    private void anchor(SubscriptionPlanChanged event) {
        of(
                        event,
                        "anchor = case alignment when 'CALENDAR_MONTH' then date_trunc('month', :from::date)::date"
                                + " else :from::date end")
                .param("from", event.from())
                .update();
    }

    @EventHandler
    void on(SuspensionAgreed event) {
        rest(event, event.from(), event.until(), event.reason());
    }

    @EventHandler
    void on(SubscriptionSuspended event) {
        rest(event, event.from(), event.until(), event.reason());
        status(event, SubscriptionStatus.SUSPENDED, event.from(), event.until());
    }

    /** A rest that is resumed earlier ends there; one that should have begun meanwhile never does. */
    @EventHandler
    void on(SubscriptionResumed event) {
        jdbc.sql("""
            update membership_rest set until_day = :last
            where subscription = :id and from_day <= :last and (until_day is null or until_day > :last)\
            """)
                .param("last", event.from().minusDays(1))
                .param("id", event.subscription().value())
                .update();
        status(event, SubscriptionStatus.RUNNING, event.from(), null);
    }

    @EventHandler
    void on(SubscriptionCancelled event) {
        of(event, "last_day = :lastDay").param("lastDay", event.lastDay()).update();
    }

    @EventHandler
    void on(SubscriptionEnded event) {
        of(event, "last_day = :lastDay").param("lastDay", event.lastDay()).update();
        status(event, SubscriptionStatus.ENDED, event.lastDay().plusDays(1), null);
    }

    private void rest(SubscriptionEvent event, LocalDate from, @Nullable LocalDate until, SuspensionReason reason) {
        jdbc.sql("""
            insert into membership_rest (subscription, from_day, until_day, reason)
            values (:id, :from, :until, :reason)
            on conflict (subscription, from_day) do update
            set until_day = excluded.until_day, reason = excluded.reason\
            """)
                .param("id", event.subscription().value())
                .param("from", from)
                .param("until", until)
                .param("reason", reason.name())
                .update();
    }

    private void status(
            SubscriptionEvent event, SubscriptionStatus status, LocalDate since, @Nullable LocalDate until) {
        of(event, "status = :status, since = :since, until = :until")
                .param("status", status.name())
                .param("since", since)
                .param("until", until)
                .update();
    }

    private StatementSpec of(SubscriptionEvent event, String change) {
        return jdbc.sql("update membership_subscription set " + change + " where id = :id")
                .param("id", event.subscription().value());
    }

    private static @Nullable String text(@Nullable PlaceId place) {
        return place == null ? null : place.value();
    }
}
